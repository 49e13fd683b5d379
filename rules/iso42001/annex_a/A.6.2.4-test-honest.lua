-- A claim that a test was passed is set beside the value and the limit; `direction` says on which side good values lie.
local margin = by(this.direction, { up = this.value - this.limit, down = this.limit - this.value })

rule {
  control  = "ISO42001:A.6.2.4",
  title    = "A test is judged by what was set down before it",
  subject  = "test_result",
  applies  = { status = "completed", type = none_of { "usability", "evaluation" }, shared.selected_by_system "ISO42001:A.6.2.4" },
  severity = shared.severity_by_system(2),

  expect {
    id    = "criterion-first",
    says  = "the criterion stood in a plan that was approved on or before the day of the test",
    level = "required", method = "test",
    has   = { criterion = { present, is_not(na) }, ["plan.approved_at"] = { present, not_after(this.at) } },
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
    level = "required", method = "examine",
    when  = { passed = false },
    has   = { measures_text = { present, is_not(na) } },
  },
  expect {
    id    = "no-room",
    says  = "the limit is not the very value that was found",
    level = "advice", method = "test",
    when  = { limit = present },
    has   = { value = is_not(this.limit) },
  },
  remedy = { task = "Put test {id} right: a criterion set before it, an honest result, something done about a failure", owner = "tester", within = days(30), effort = "M" },
}
