local party = { id = "p1", name = "Patients", category = "affected_group", relevant = true, consulted_at = "2024-06-01" }
local need = { id = "o1", title = "A human can be reached", type = "party_need", party = "p1" }
local fine = {
  "asked, and a need is named",
  complete = { "obligation" },
  facts = { interested_party = party, obligation = need },
  advice = { "asked" }, expects = { wants = "satisfied", asked = "satisfied", rule = "satisfied" },
}

case(fine)
cases(lines(fine, {
  { "no need on file", { obligation = false }, { wants = "undetermined" }, complete = {} },
  { "no need on file in a complete register", { obligation = false }, { wants = "undetermined" } },
  { "it is declared that it wants nothing", { obligation = false }, { wants = "not_satisfied" }, empty_is_true = { "obligation" } },
  { "the need of another party", { obligation = but(need, { party = "p2" }) }, { wants = "undetermined" }, tempting = true },
  { "a row without words", { obligation = but(need, { title = blank }) }, { wants = "not_satisfied" }, tempting = true },
  { "a party found not relevant", { interested_party = but(party, { relevant = false }) }, { wants = "not_applicable", asked = "not_applicable" } },
  { "nobody decided whether it is relevant", { interested_party = but(party, { relevant = blank }) }, { wants = "undetermined", asked = "undetermined" } },
  { "asked a day less than a year ago", { interested_party = but(party, { consulted_at = "2024-01-02" }) } },
  { "asked a year ago", { interested_party = but(party, { consulted_at = "2024-01-01" }) }, { asked = "not_satisfied" } },
  { "never asked", { interested_party = but(party, { consulted_at = blank }) }, { asked = "not_satisfied" } },
  { "a user who was never asked", { interested_party = but(party, { category = "user", consulted_at = blank }) }, { asked = "not_satisfied" } },
  { "a regulator need not be asked", { interested_party = but(party, { category = "regulator", consulted_at = blank }) }, { asked = "not_applicable" } },
}))
