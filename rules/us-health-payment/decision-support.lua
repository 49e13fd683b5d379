rule {
  control  = "US-HIPAA-PCI:45 CFR 92.210",
  title    = "Tools that support decisions on patients are looked at for discrimination",
  subject  = "ai_system",
  applies  = but(shared.in_use_by { "covered_entity" }, { shared.in_use_by({ "covered_entity" })[1], that(the("classification.class", { subject = this.id, framework = "US-HIPAA-PCI" }), "patient_care_decision_support") }),
  severity = { base = 4 },

  expect {
    id    = "inputs",
    says  = "it is on record which personal characteristics it uses, or that it uses none",
    level = "required", method = "examine",
    has   = { personal_features = present },
  },
  expect {
    id    = "tested",
    says  = "it was tested for differences between groups within a year, and what was done about them is written down",
    level = "required", method = "examine",
    some  = "test_result", where = { system = this.id, type = "fairness" },
    has   = { status = "completed", at = fresh(param.tested_within), measures_text = present },
  },
  remedy = { task = "Find out what {name} does with groups of patients, and reduce differences", owner = "clinical lead", within = days(60), effort = "L" },
}
