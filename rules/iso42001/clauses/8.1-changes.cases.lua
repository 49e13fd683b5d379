local fine = {
  "planned and decided first",
  complete = { "change" },
  expects = { decided = "satisfied", ["decided-first"] = "satisfied", ["looked-at"] = "not_applicable", mitigated = "not_applicable", rule = "satisfied", severity = "low" },
  facts = {
    change = { id = "h1", level = "system", planned = true, done_at = "2024-06-01", approved = "a1", consequence_review = "none bad", adverse_effect = false, mitigation = blank },
    approval = { id = "a1", decision = "approved", at = "2024-05-20" },
  },
}
case(fine)
local unplanned = { decided = "not_applicable", ["decided-first"] = "not_applicable", ["looked-at"] = "satisfied" }
local none = { decided = "not_applicable", ["decided-first"] = "not_applicable", ["looked-at"] = "not_applicable", mitigated = "not_applicable", rule = "not_applicable" }
shared.vary(fine, {
  { "released is a decision", change = { approval = { decision = "released" } } },
  { "nobody decided", change = { change = { approved = blank } }, expects = { decided = "not_satisfied", ["decided-first"] = "not_applicable", rule = "not_satisfied" } },
  { "who decided nobody asked", unasked = { change = { "approved" } }, expects = { decided = "undetermined", ["decided-first"] = "undetermined", rule = "undetermined" } },
  { "it was turned down, and made", tempting = true, change = { approval = { decision = "rejected" } }, expects = { decided = "not_satisfied", rule = "not_satisfied" } },
  { "decided on the day", change = { approval = { at = "2024-06-01" } } },
  { "the change stays good though it was decided a day later", change = { approval = { at = "2024-06-02" } }, expects = { ["decided-first"] = "not_satisfied" } },
  { "unplanned, and looked at", change = { change = { planned = false, approved = blank } }, expects = unplanned },
  { "unplanned, and decided afterwards", change = { change = { planned = false }, approval = { at = "2024-07-01" } }, expects = unplanned },
  { "unplanned, and nobody looked", tempting = true, change = { change = { planned = false, consequence_review = blank } }, expects = but(unplanned, { ["looked-at"] = "not_satisfied", rule = "not_satisfied" }) },
  { "unplanned, and whether somebody looked nobody asked", change = { change = { planned = false } }, unasked = { change = { "consequence_review" } }, expects = but(unplanned, { ["looked-at"] = "undetermined", rule = "undetermined" }) },
  { "planned, and nobody looked: not demanded here", change = { change = { consequence_review = blank } } },
  { "a bad effect, and something was done", change = { change = { adverse_effect = true, mitigation = "n1" } }, expects = { mitigated = "satisfied" } },
  { "a bad effect, and nothing was done", tempting = true, change = { change = { adverse_effect = true } }, expects = { mitigated = "not_satisfied", rule = "not_satisfied" } },
  { "a bad effect, and what was done nobody asked", change = { change = { adverse_effect = true } }, unasked = { change = { "mitigation" } }, expects = { mitigated = "undetermined", rule = "undetermined" } },
  { "done today", change = { change = { done_at = "2025-01-01" } } },
  { "to be done tomorrow", change = { change = { done_at = "2025-01-02" } }, expects = none },
  { "not done yet", change = { change = { done_at = blank } }, expects = none },
})
