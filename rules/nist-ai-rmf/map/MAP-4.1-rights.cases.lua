local function set(id, changes) return but({ id = id, origin = "public", licence = "open", rights_reviewed_at = "2024-02-01" }, changes) end
shared.try {
  of = "NIST-AI-RMF:MAP 4.1",
  facts = {
    model = { id = "m1", system = "s1", supplier = "sp1", licence = "commercial", rights_reviewed_at = "2024-02-01" },
    dataset = { set "fine", set("own", { origin = "own", licence = blank }), set("unread", { rights_reviewed_at = blank }), set("bought", { origin = "bought", rights_reviewed_at = blank }),
      set("unlicensed", { licence = blank }), set("later", { rights_reviewed_at = "2025-01-02" }), set("today", { rights_reviewed_at = "2025-01-01" }) },
    dataset_use = { id = "du1", system = "s1", dataset = "fine" },
  },
  sentences = {
    models = {
      every = "model", out = { { "a model of another system", system = "s2" }, { "a model made here", supplier = blank } },
      bad = { { "nobody looked at rights", rights_reviewed_at = blank }, { "no licence", licence = blank }, { "tomorrow", rights_reviewed_at = "2025-01-02" } },
      good = { { "today", rights_reviewed_at = "2025-01-01" } },
    },
    data = {
      every = "dataset_use", out = { { "used in another system", system = "s2" }, { "its own data", dataset = "own" } },
      bad = { { "nobody looked at rights", dataset = "unread" }, { "bought, and nobody looked", dataset = "bought" }, { "no licence", dataset = "unlicensed" }, { "tomorrow", dataset = "later" } },
      good = { { "today", dataset = "today" } },
    },
  },
}
