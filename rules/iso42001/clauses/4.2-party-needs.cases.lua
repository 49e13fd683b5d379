local party = { id = "p1", name = "Patients", category = "affected_group", relevant = true, consulted_at = "2024-06-01" }
local need = { id = "o1", title = "A human can be reached", type = "party_need", party = "p1" }
local fine = {
  "asked, and a need is named",
  complete = { "obligation" },
  facts = { interested_party = party, obligation = need },
  expects = { wants = "satisfied", asked = "satisfied", rule = "satisfied" },
}
local world = shared.around(fine)

case(fine)
case(world("no need on file", { obligation = {} }, { wants = "undetermined", rule = "undetermined" }, { complete = {} }))
case(world("no need on file in a complete register", { obligation = {} }, { wants = "undetermined", rule = "undetermined" }))
case(world("it is declared that it wants nothing", { obligation = {} }, { wants = "not_satisfied", rule = "not_satisfied" }, { empty_is_true = { "obligation" } }))
case(world("the need of another party", { obligation = but(need, { party = "p2" }) }, { wants = "undetermined", rule = "undetermined" }, { tempting = true }))
case(world("a row without words", { obligation = but(need, { title = blank }) }, { wants = "not_satisfied", rule = "not_satisfied" }, { tempting = true }))
case(world("a party found not relevant", { interested_party = but(party, { relevant = false }) }, { wants = "not_applicable", asked = "not_applicable", rule = "not_applicable" }))
case(world("nobody decided whether it is relevant", { interested_party = but(party, { relevant = blank }) }, { wants = "undetermined", asked = "undetermined", rule = "undetermined" }))

case(world("asked a day less than a year ago", { interested_party = but(party, { consulted_at = "2024-01-02" }) }))
case(world("asked a year ago", { interested_party = but(party, { consulted_at = "2024-01-01" }) }, { asked = "not_satisfied" }))
case(world("never asked", { interested_party = but(party, { consulted_at = blank }) }, { asked = "not_satisfied" }))
case(world("a user who was never asked", { interested_party = but(party, { category = "user", consulted_at = blank }) }, { asked = "not_satisfied" }))
case(world("a regulator need not be asked", { interested_party = but(party, { category = "regulator", consulted_at = blank }) }, { asked = "not_applicable" }))
