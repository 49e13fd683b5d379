rule {
  control = "ISO42001:9.2.2",
  title   = "Internal audits of one cycle cover every clause",
  subject = "organization",
  params  = { cycle = days(1095), clauses = { "4.1", "9.2.2", "10.2" } },

  expect {
    id = "covered", says = "completed audits of the last cycle cover every clause", level = "required", method = "examine",
    has = { that(values("hard_audit.clauses", { status = "completed", completed_on = fresh(param.cycle) }), contains_all(param.clauses)) },
  },
}
