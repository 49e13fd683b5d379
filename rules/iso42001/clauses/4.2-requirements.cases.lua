local need = { id = "o1", title = "A human can be reached", type = "party_need", party = "p1", addressed = true, how = "a desk by day" }
local fine = {
  "taken on, and how",
  facts = { obligation = need },
  expects = { decided = "satisfied", how = "satisfied", rule = "satisfied" },
}
local world = shared.around(fine)

case(fine)
case(world("left to others, which is a decision", { obligation = but(need, { addressed = false, how = blank }) }, { how = "not_applicable" }))
case(world("not decided", { obligation = but(need, { addressed = blank }) }, { decided = "not_satisfied", how = "undetermined", rule = "not_satisfied" }))
case(world("a way is described, and yet nothing was decided", { obligation = but(need, { addressed = blank, type = "contract" }) }, { decided = "not_satisfied", how = "undetermined", rule = "not_satisfied" }, { tempting = true }))
case(world("nobody was asked", { obligation = without(need, "addressed") }, { decided = "undetermined", how = "undetermined", rule = "undetermined" }))
case(world("a law", { obligation = but(need, { type = "law", addressed = blank }) }, { decided = "not_satisfied", how = "undetermined", rule = "not_satisfied" }))
case(world("a rule of one's own is nobody's demand", { obligation = but(need, { type = "own_rule", addressed = blank }) }, { decided = "not_applicable", how = "not_applicable", rule = "not_applicable" }))
case(world("taken on, and not said how", { obligation = but(need, { how = blank }) }, { how = "not_satisfied" }))
