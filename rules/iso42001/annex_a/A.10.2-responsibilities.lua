rule {
  control  = "ISO42001:A.10.2",
  title    = "Who answers for which part of the life cycle is clear",
  subject  = "ai_system",
  applies  = { stage = shared.live, shared.selected "ISO42001:A.10.2" },
  severity = shared.severity(2),

  expect {
    id    = "allocated",
    says  = "it is on record who does, or answers for, a part of the life cycle of the system",
    level = "required", method = "examine",
    some  = "allocation", where = { system = this.id },
    has   = { party_type = { present, is_not(na) }, share = one_of { "does", "answers_for" } },
    empty = "undetermined",
  },
  remedy = { task = "Settle who answers for which part of the life of {name}", owner = "system owner", within = days(60), effort = "M" },
}
