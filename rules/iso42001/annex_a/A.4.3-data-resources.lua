rule {
  control  = "ISO42001:A.4.3",
  title    = "The data behind a system is on record",
  subject  = "ai_system",
  applies  = { stage = shared.live, shared.selected "ISO42001:A.4.3" },
  severity = shared.severity(2),

  expect {
    id    = "recorded",
    says  = "it is on record which data the system uses, and what that data is",
    level = "required", method = "examine",
    some  = "dataset_use", where = { system = this.id },
    has   = { description = { present, is_not(na) } },
  },
  remedy = { task = "Record which data {name} uses", owner = "system owner", within = days(60), effort = "M" },
}
