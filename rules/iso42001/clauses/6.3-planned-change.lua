-- A change of the management system: its scope, policy, processes, criteria, roles. A release of a model is no such change.
rule {
  control  = "ISO42001:6.3",
  title    = "A change of the AI management system is planned",
  subject  = "change",
  applies  = { level = "aims" },
  severity = { base = 2 },

  expect {
    id    = "planned",
    says  = "the change of the management system was made in a planned way",
    level = "required", method = "examine",
    has   = { planned = true },
  },
  expect {
    id    = "thought-through",
    says  = "it is on record why, and what it brings with it",
    level = "advice", method = "examine",
    has   = { reason = present, consequence_review = present },
  },
  expect {
    id    = "decided-first",
    says  = "it was approved before it took effect",
    level = "advice", method = "test",
    when  = { done_at = present },
    has   = { approved = present, ["approved.at"] = not_after(this.done_at) },
  },
  remedy = { task = "Plan the change {name}: why, what follows, by whom, until when", owner = "AI management", within = days(30), effort = "S" },
}
