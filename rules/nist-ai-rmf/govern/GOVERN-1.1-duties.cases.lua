local took_on = { id = "took-on", type = "own_rule", takes_on = { "NIST-AI-RMF" }, from = "2024-01-01", to = blank, systems = blank }
local law = { id = "law", type = "law", reference = "Article 50", addressed = true, how = "a notice on every page", from = "2024-02-01", to = blank, takes_on = {}, systems = blank }
local function laws(changes) return { obligation = { but(law, changes), took_on } } end
shared.try {
  of = "NIST-AI-RMF:GOVERN 1.1", kind = "organization", facts = { obligation = { took_on, law } },
  sentences = { register = {}, managed = {} },
  more = {
    { "a law without a reference", laws { reference = blank }, { register = "not_satisfied", managed = "not_satisfied" }, tempting = true },
    { "a contract is no law", laws { type = "contract" }, { register = "not_satisfied", managed = "not_applicable" }, tempting = true },
    { "no law in a register that may lack some", laws { type = "contract" }, "undetermined", open = { "obligation" } },
    { "nobody says how it is met", laws { how = blank }, { register = "satisfied", managed = "not_satisfied", rule = "not_satisfied" }, tempting = true },
    { "it is not taken on", laws { addressed = false }, { managed = "not_satisfied" } },
    { "nobody says whether it is taken on", laws { addressed = blank }, { managed = "not_satisfied" } },
    { "it binds from today", laws { from = "2025-01-01", how = blank }, { managed = "not_satisfied" } },
    { "it binds from tomorrow", laws { from = "2025-01-02", how = blank }, { register = "satisfied", managed = "not_applicable" } },
    { "it binds until today", laws { to = "2025-01-01", how = blank }, { managed = "not_satisfied" } },
    { "it bound until yesterday", laws { to = "2024-12-31", how = blank }, { managed = "not_applicable" } },
    { "one is managed and one is not", { obligation = { law, but(law, { id = "other", how = blank }), took_on } }, { register = "satisfied", managed = "not_satisfied" } },
    { "one has a reference and one has none", { obligation = { law, but(law, { id = "other", reference = blank }), took_on } }, { register = "satisfied", managed = "not_satisfied" } },
  },
}
