-- A claim that a test was passed is set beside the value and the limit; `direction` says on which side good values lie.
local margin = by(this.direction, { up = this.value - this.limit, down = this.limit - this.value })

rule {
  control  = "ISO42001:A.6.2.4",
  title    = "A test is judged by what was set down before it",
  subject  = "test_result",
  applies  = { status = "completed", type = none_of { "usability", "evaluation" }, selected("ISO42001:A.6.2.4", this.system)},
  severity = shared.severity_by_system(2),

  expect {
    id    = "criterion",
    says  = "the test has a criterion, and a plan that says so",
    level = "required", method = "examine",
    has   = { criterion = { present, is_not(na) }, plan = { present, is_not(na) } },
  },
  expect {
    id    = "criterion-first",
    says  = "the plan was approved on or before the day of the test",
    level = "required", method = "test",
    when  = { plan = present, shared.under_aims(this.at) },
    has   = { ["plan.approved_at"] = { present, not_after(this.at) } },
  },
  expect {
    id    = "passed-is-passed",
    says  = "what is said to be passed reaches the limit that was set",
    level = "required", method = "test",
    when  = { passed = true, limit = present },
    has   = { that(margin, at_least(0)) },
  },
  expect {
    id    = "failed-dealt-with",
    says  = "something was done about a test that failed",
    level = "advice", method = "examine",
    when  = { passed = false },
    has   = { measures_text = { present, is_not(na) } },
  },
  remedy = { task = "Put test {id} right: a criterion set before it, an honest result, something done about a failure", owner = "tester", within = days(30), effort = "M" },
}
