rule {
  control  = "OMB:M-24-10 5(c)(v)(C)",
  title    = "Discrimination is watched for in use",
  subject  = "ai_system",
  applies  = shared.rights_impacting,
  severity = shared.severity(3),
  waivable = shared.waivable,

  expect {
    id    = "watched",
    says  = "within the last twelve months the system in use was tested for discrimination",
    level = "required", method = "examine",
    some  = "test_result", where = { system = this.id, type = "fairness" },
    has   = { status = "completed", at = fresh(years(1)) },
  },
  remedy = { task = "Test {name} for discrimination in use, and again every year", owner = "system owner", within = days(90), effort = "M", after = { "equity" } },
}
