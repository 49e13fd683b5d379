local none = { summary = "not_applicable" }
local fine, claim = shared.claim("access", "correction", { fine = { summary = "satisfied" }, undone = none, unclear = { summary = "undetermined" } })
local function given(list) return { data_request = { given = list } } end
cases(claim, lines(fine, {
  { "no word on what is done with it", given { "data", "recipients" }, { summary = "not_satisfied" }, tempting = true },
  { "no word on who got it", given { "data", "purposes" }, { summary = "not_satisfied" }, tempting = true },
  { "everything but the data", given { "purposes", "recipients" }, { summary = "not_satisfied" }, tempting = true },
  { "nobody wrote down what was given", given(blank), { summary = "not_satisfied" } },
  { "nobody was asked what was given", given(unasked), { summary = "undetermined" } },
}))
