shared.try {
  of = "NIST-AI-RMF:MAP 2.2",
  facts = {
    model = { id = "m1", system = "s1", limits = "not below 18 years" },
    user_information = { id = "i1", system = "s1", audience = "user", provided = "yes", contains = { "limits", "override", "contact" } },
  },
  sentences = {
    ["known-limits"] = { every = "model", out = { { "a model of another system", system = "s2" } }, bad = { { "nobody says", limits = blank } } },
    told = {
      some = "user_information", out = { { "of another system", system = "s2" }, { "for an authority", audience = "authority" } },
      bad = { { "nothing on overruling it", contains = { "limits" } }, { "nothing on limits", contains = { "override" } }, { "written and not given", provided = "no" } },
    },
  },
}
