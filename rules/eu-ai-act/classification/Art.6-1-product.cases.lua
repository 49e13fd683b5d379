local look = { id = "k1", system = "s1", provisions = { "EU-AI-ACT:Art.6(1)", "EU-AI-ACT:Art.6(2)" }, result = "caught", reason = "a medical device of class IIa", performed_by = { "ann" }, performed_at = "2028-09-01" }
local rest = {
  but(look, { id = "k2", system = "s2", result = "not_caught", performed_by = blank }),
  but(look, { id = "k3", provisions = { "EU-AI-ACT:Art.6(2)" }, result = "not_caught", performed_by = blank }),
}
local function looked(changes) return { screening = with({ but(look, changes) }, rest) } end
local fine = {
  facts = shared.world("provider", "high", { screening = looked().screening }),
  complete = { "screening" }, subject = "s1", advice = { "reasoned" },
  expects = { looked = "satisfied", ["held-high"] = "satisfied", reasoned = "satisfied" },
}
local no = { ["held-high"] = "not_applicable" }
cases(lines(fine, {
  { "caught, and held to be high-risk", {}, {} },
  { "caught, and held to be of small risk", { classification = { class = "minimal" } }, { ["held-high"] = "not_satisfied" }, tempting = true },
  { "caught, and prohibited anyway", { classification = { class = "prohibited" } }, {} },
  { "caught, and nobody says by which way it came into the class", { classification = { route = blank } }, { ["held-high"] = "not_satisfied" } },
  { "caught, and by Annex III too", { classification = { route = "annex_iii" } }, {} },
  { "caught, and not classified", { classification = false }, { ["held-high"] = "undetermined" } },
  { "the class of another system", { classification = { subject = "s2", class = "high" } }, { ["held-high"] = "undetermined" } },
  { "high among the organisation's own classes only", { classification = { framework = "own" } }, { ["held-high"] = "undetermined" }, tempting = true },
  { "not caught", looked { result = "not_caught" }, no },
  { "caught but for an exception", looked { result = "excepted" }, no },
  { "nobody could tell", looked { result = "unclear" }, { looked = "not_satisfied", ["held-high"] = "undetermined" }, tempting = true },
  { "an earlier look could not tell", { screening = with({ look, but(look, { id = "k4", result = "unclear" }) }, rest) }, {} },
  { "a look without a date", looked { performed_at = blank }, { looked = "not_satisfied", ["held-high"] = "undetermined" } },
  { "to be looked at tomorrow", looked { performed_at = "2028-11-02" }, { looked = "not_satisfied", ["held-high"] = "undetermined" }, tempting = true },
  { "looked at today", looked { performed_at = "2028-11-01" }, {} },
  { "nobody looked: that shows no breach", { screening = rest }, { looked = "undetermined", ["held-high"] = "undetermined", reasoned = "not_applicable" } },
  { "a register that may lack some", { screening = false }, { looked = "undetermined", ["held-high"] = "undetermined", reasoned = "undetermined" }, complete = {} },
  { "nobody says who looked", looked { performed_by = blank }, { reasoned = "not_satisfied" } },
  { "nobody says why", looked { reason = blank }, { reasoned = "not_satisfied" } },
  { "before Art. 6(1)", {}, "not_applicable", as_of = "2028-08-01" },
}))
cases(shared.bindings(fine, { roles = { "provider", "product_manufacturer" } }))
