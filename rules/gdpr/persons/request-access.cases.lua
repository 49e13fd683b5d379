local none = { logic = "not_applicable" }
local fine, claim = shared.claim("request-access", "access", "correction", {
  activity = { automated_decisions = "significant" }, fine = { logic = "satisfied" },
  undone = none, refused = none, unclear = { logic = "undetermined" },
})
cases(claim, shared.bound_request(fine), lines(fine, {
  { "data, and no word on how the machine decides", { data_request = { given = { "data" } } }, { logic = "not_satisfied" }, tempting = true },
  { "nobody wrote down what was given", { data_request = { given = blank } }, { logic = "not_satisfied" }, tempting = true },
  { "nobody was asked what was given", { data_request = { given = unasked } }, { logic = "undetermined" } },
  { "a person decides", { processing_activity = { automated_decisions = "none" }, data_request = { given = { "data" } } }, none },
  { "decisions of little effect", { processing_activity = { automated_decisions = "minor" }, data_request = { given = { "data" } } }, none },
  { "nobody says who decides", { processing_activity = { automated_decisions = unasked } }, { logic = "undetermined" } },
}))
