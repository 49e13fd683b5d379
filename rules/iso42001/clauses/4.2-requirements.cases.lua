local need = { id = "o1", title = "A human can be reached", type = "party_need", party = "p1", addressed = true, how = "a desk by day" }
local fine = {
  "taken on, and how",
  facts = { obligation = need },
  advice = { "how" }, expects = { decided = "satisfied", how = "satisfied", rule = "satisfied" },
}

case(fine)
cases(lines(fine, {
  { "left to others, which is a decision", { obligation = but(need, { addressed = false, how = blank }) }, { how = "not_applicable" } },
  { "not decided", { obligation = but(need, { addressed = blank }) }, { decided = "not_satisfied", how = "undetermined" } },
  { "a way is described, and yet nothing was decided", { obligation = but(need, { addressed = blank, type = "contract" }) }, { decided = "not_satisfied", how = "undetermined" }, tempting = true },
  { "nobody was asked", { obligation = without(need, "addressed") }, { decided = "undetermined", how = "undetermined" } },
  { "a law", { obligation = but(need, { type = "law", addressed = blank }) }, { decided = "not_satisfied", how = "undetermined" } },
  { "a rule of one's own is nobody's demand", { obligation = but(need, { type = "own_rule", addressed = blank }) }, { decided = "not_applicable", how = "not_applicable" } },
  { "taken on, and not said how", { obligation = but(need, { how = blank }) }, { how = "not_satisfied" } },
}))
