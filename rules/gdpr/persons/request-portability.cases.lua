local none = { readable = "not_applicable" }
local fine, claim = shared.claim("request-portability", "portability", "access", {
  fine = { readable = "satisfied" }, undone = none, refused = none, unclear = { readable = "undetermined" },
})
cases(claim, shared.bound_request(fine), lines(fine, {
  { "printed on paper", { data_request = { format = "other" } }, { readable = "not_satisfied" }, tempting = true },
  { "in a form nobody wrote down", { data_request = { format = blank } }, { readable = "not_satisfied" }, tempting = true },
  { "nobody was asked in which form", { data_request = { format = unasked } }, { readable = "undetermined" } },
}))
