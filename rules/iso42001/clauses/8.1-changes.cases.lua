local fine = {
  "planned and decided first",
  complete = { "change" },
  advice = { "decided-first" }, expects = { decided = "satisfied", ["decided-first"] = "satisfied", ["looked-at"] = "not_applicable", mitigated = "not_applicable", rule = "satisfied", severity = "low" },
  facts = {
    change = { id = "h1", level = "system", planned = true, done_at = "2024-06-01", approved = "a1", consequence_review = "none bad", adverse_effect = false, mitigation = blank },
    approval = { id = "a1", decision = "approved", at = "2024-05-20" },
  },
}
case(fine)
local unplanned = { decided = "not_applicable", ["decided-first"] = "not_applicable", ["looked-at"] = "satisfied" }
local none = { decided = "not_applicable", ["decided-first"] = "not_applicable", ["looked-at"] = "not_applicable", mitigated = "not_applicable", rule = "not_applicable" }
cases(lines(fine, {
  { "released is a decision", { approval = { decision = "released" } } },
  { "nobody decided", { change = { approved = blank } }, { decided = "not_satisfied", ["decided-first"] = "not_applicable" } },
  { "who decided nobody asked", { change = { approved = unasked } }, { decided = "undetermined", ["decided-first"] = "undetermined" } },
  { "it was turned down, and made", { approval = { decision = "rejected" } }, { decided = "not_satisfied" }, tempting = true },
  { "decided on the day", { approval = { at = "2024-06-01" } } },
  { "the change stays good though it was decided a day later", { approval = { at = "2024-06-02" } }, { ["decided-first"] = "not_satisfied" } },
  { "unplanned, and looked at", { change = { planned = false, approved = blank } }, unplanned },
  { "unplanned, and decided afterwards", { change = { planned = false }, approval = { at = "2024-07-01" } }, unplanned },
  { "unplanned, and nobody looked", { change = { planned = false, consequence_review = blank } }, but(unplanned, { ["looked-at"] = "not_satisfied" }), tempting = true },
  { "unplanned, and whether somebody looked nobody asked", { change = { consequence_review = unasked, planned = false } }, but(unplanned, { ["looked-at"] = "undetermined" }) },
  { "planned, and nobody looked: not demanded here", { change = { consequence_review = blank } } },
  { "a bad effect, and something was done", { change = { adverse_effect = true, mitigation = "n1" } }, { mitigated = "satisfied" } },
  { "a bad effect, and nothing was done", { change = { adverse_effect = true } }, { mitigated = "not_satisfied" }, tempting = true },
  { "a bad effect, and what was done nobody asked", { change = { mitigation = unasked, adverse_effect = true } }, { mitigated = "undetermined" } },
  { "done today", { change = { done_at = "2025-01-01" } } },
  { "to be done tomorrow", { change = { done_at = "2025-01-02" } }, none },
  { "not done yet", { change = { done_at = blank } }, none },
}))
