rule {
  control  = "GDPR:Art.26",
  title    = "Those who decide together have written down whose duties are whose",
  subject  = "processing_activity",
  applies  = but(shared.under_it, { role = "joint_controller" }),
  severity = shared.severity(2),

  expect {
    id    = "divided",
    says  = "a paper in force says which duties are whose",
    level = "required", method = "examine",
    has   = { joint_arrangement = present, ["joint_arrangement.approved_at"] = { present, not_after(today) } },
  },
  remedy = { task = "Write down with the others whose duties in {name} are whose", owner = "data protection officer", within = days(60), effort = "M" },
}
