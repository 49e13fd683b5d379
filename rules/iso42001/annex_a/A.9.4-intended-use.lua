rule {
  control  = "ISO42001:A.9.4",
  title    = "What a system is meant for is stated where it is used",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.not_outside, selected("ISO42001:A.9.4", this.id)},
  severity = shared.severity(2),

  expect {
    id    = "stated",
    says  = "for a place where the system is used, its intended use is stated",
    level = "required", method = "examine",
    some  = "use_case", where = { system = this.id },
    has   = { intended_use = { present, is_not(na) } },
    empty = "undetermined",
  },
  expect {
    id    = "as-intended",
    says  = "where it is used, people use it that way",
    level = "required", method = "observe",
    has   = { attested "A.9.4-intended-use/as-intended" },
  },
  expect {
    id    = "places",
    says  = "every unit that uses the system has its use on record",
    level = "advice", method = "test",
    when  = { units = present },
    has   = { that(values("use_case.unit", { system = this.id, ended_at = either { absent, not_before(today) } }), contains_all(this.units)) },
  },
  -- Human oversight, and what an agent may reach: guidance, and required for some systems by law, which is judged in the pack of that law.
  expect {
    id    = "overseen",
    says  = "a human oversees the system and can step in",
    level = "advice", method = "examine",
    some  = "oversight", where = { system = this.id },
    has   = { can_override = true },
  },
  expect {
    id    = "reach",
    says  = "of a system that acts by itself it is on record what it may reach and do",
    level = "advice", method = "examine",
    when  = { autonomy = one_of { "act", "act_with_approval" } },
    has   = { tools_and_permissions = present },
  },
  remedy = { task = "State what {name} is meant for, and look whether it is used so", owner = "system owner", within = days(60), effort = "M" },
}
