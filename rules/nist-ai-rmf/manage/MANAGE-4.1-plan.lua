rule {
  control  = "NIST-AI-RMF:MANAGE 4.1",
  title    = "The plan for watching a system in use covers people, stopping, incidents and changes",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MANAGE 4.1", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "covers",
    says  = "a plan in force covers input of users, appeal and override, decommissioning, incidents, recovery and changes",
    level = "own", method = "examine",
    some  = "monitoring_plan", where = { system = this.id },
    has   = { in_force_from = { present, not_after(today) }, elements = contains_all { "user_input", "appeal_override", "decommissioning", "incident_response", "recovery", "change_management" } },
  },
  remedy = { task = "Complete the plan for watching {name}", owner = "system owner", within = days(60), effort = "M" },
}
