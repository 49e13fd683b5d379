rule {
  control  = "ISO42001:A.4.2",
  title    = "What a system needs is on record",
  subject  = "ai_system",
  applies  = { stage = one_of { "developed", "deployed", "operated" }, shared.not_outside, selected("ISO42001:A.4.2", this.id)},
  severity = shared.severity(2),

  expect {
    id    = "recorded",
    says  = "it is on record which data, tools, systems, computing or people the system needs",
    level = "required", method = "examine",
    some  = "resource", where = { system = this.id },
    has   = { type = { present, is_not(na) } },
  },
  expect {
    id    = "this-stage",
    says  = "what it needs at the stage it is in now is on record",
    level = "required", method = "examine",
    some  = "resource", where = { system = this.id, stage = this.stage },
    has   = { type = { present, is_not(na) } },
  },
  expect {
    id    = "kept-up",
    says  = "the record was written or looked at since the system entered that stage",
    level = "advice", method = "test",
    some  = "resource", where = { system = this.id },
    has   = { documented_at = { not_before(this.stage_since), not_after(today) } },
  },
  remedy = { task = "Record what {name} needs at each stage", owner = "system owner", within = days(60), effort = "M" },
}
