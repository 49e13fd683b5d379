-- Selected for the system assessed, or in general; the entry for the system goes first.
local selected = that(the("control_statement.applicable", { control = "ISO42001:A.5.3", system = either { this.system, absent } }, { specific = "system" }), true)

rule {
  control  = "ISO42001:A.5.3",
  title    = "The result of an impact assessment is on file, for a set time",
  subject  = "impact_assessment",
  applies  = { status = "completed", selected },
  severity = { base = 2 },

  expect {
    id    = "result",
    says  = "it is on file what the assessment came to",
    level = "required", method = "examine",
    has   = { conclusion = present },
  },
  expect {
    id    = "dated",
    says  = "it is on file when it was completed",
    level = "required", method = "examine",
    has   = { completed_at = { present, not_after(today) } },
  },
  expect {
    id    = "set-time",
    says  = "it is laid down how long the result is kept",
    level = "required", method = "examine",
    has   = { retention = present },
  },
  expect {
    id    = "still-there",
    says  = "within that time the text of the assessment is still there",
    level = "own", method = "test",
    when  = { retention = present, completed_at = { present, not_before(ago(this.retention)) } },
    has   = { digest = present },
  },
  -- Some of what B.5.3 recommends to write down.
  expect {
    id    = "uses",
    says  = "the intended use and foreseeable misuse are written down",
    level = "advice", method = "examine",
    has   = { uses = contains_all { "intended_use", "foreseeable_misuse" } },
  },
  expect {
    id    = "approved",
    says  = "somebody approved the result",
    level = "advice", method = "examine",
    has   = { approved = present },
  },
  remedy = { task = "Write down what the impact assessment of {completed_at} came to and how long it is kept", owner = "system owner", within = days(30), effort = "S" },
}
