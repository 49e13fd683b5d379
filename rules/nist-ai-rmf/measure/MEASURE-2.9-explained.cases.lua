shared.try {
  of = "NIST-AI-RMF:MEASURE 2.9",
  facts = {
    model = { id = "m1", system = "s1", card = "d1", failure_modes = "misses small ones" },
    user_information = { id = "i1", system = "s1", audience = "user", provided = "yes", contains = { "use", "performance", "contact" } },
  },
  sentences = {
    explained = { every = "model", out = { { "a model of another system", system = "s2" } }, bad = { { "nobody says how it fails", failure_modes = blank }, { "no card", card = blank } } },
    ["read-right"] = {
      some = "user_information", out = { { "of another system", system = "s2" }, { "for an authority", audience = "authority" } },
      bad = { { "nothing on how well it performs", contains = { "use" } }, { "nothing on its use", contains = { "performance" } }, { "written and not given", provided = "no" } },
    },
  },
}
