rule {
  control = "ISO42001:9.2.2",
  title   = "Nobody audits their own work",
  subject = "hard_audit",

  expect {
    id = "apart", says = "no auditor is responsible for what was audited", level = "required", method = "examine",
    has = { auditors = disjoint(values("hard_role_assignment.person", { controls = overlaps(this.clauses) })) },
  },
}
