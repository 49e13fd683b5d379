rule {
  controls = { "ISO42001:A.10.3" },
  title    = "General-purpose model used without model card or supplier contract",
  subject  = "bench_system",
  applies  = { lifecycle = "production", uses_gpai = true, role = one_of { "provider", "deployer" } },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "an approved model card or supplier contract stands for the general-purpose model", level = "required", method = "examine",
    some = "bench_evidence", where = { system = this.id, status = "approved", kind = one_of { "model_card", "supplier_contract" } },
  },
}
