rule {
  controls = { "ISO42001:A.3.2" },
  title    = "A risk treatment owner also approved the impact assessment",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active },
  severity = shared.severity(1),

  expect {
    id = "holds", says = "no owner of an open treatment approved the assessment", level = "required", method = "examine",
    none = "bench_risk", where = { system = this.id, status = "open", treatment_owner = one_of(values("bench_assessment.approver", { system = this.id })) },
  },
}
