rule {
  control  = "ISO42001:A.3.2",
  title    = "Each AI system has an owner, from idea to retirement",
  subject  = "ai_system",
  applies  = { stage = is_not("retired"), selected("ISO42001:A.3.2", this.id)},
  severity = shared.severity(2),

  expect {
    id    = "owned",
    says  = "a role answers for the system",
    level = "required", method = "examine",
    has   = { owner = { present, resolves } },
  },
  expect {
    id    = "by-somebody",
    says  = "somebody holds that role today",
    level = "required", method = "test",
    when  = { owner = present },
    has   = { ["owner.person"] = present, ["owner.from"] = not_after(today), ["owner.to"] = either { absent, not_before(today) } },
  },
  remedy = { task = "Name who answers for {name}", owner = "AI management", within = days(30), effort = "S" },
}
