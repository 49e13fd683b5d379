-- Art. 26(5), first half. The Act names no interval; the one here is advice.
rule {
  control  = "EU-AI-ACT:Art.26",
  title    = "The deployer watches how the system works",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "deployer" } },
  severity = shared.severity(2),

  expect {
    id    = "watched",
    says  = "how the system works in use was looked at, along its instructions",
    level = "required", method = "examine",
    some  = "usage_check", where = { use_case = one_of(values("use_case.id", { system = this.id })) },
    has   = { at = { present, not_after(today) } },
  },
  expect {
    id    = "lately",
    says  = "it was looked at lately",
    level = "advice", method = "test",
    some  = "usage_check", where = { use_case = one_of(values("use_case.id", { system = this.id })) },
    has   = { at = fresh(param.lately) },
  },
  expect {
    id    = "stops",
    says  = "where use may put people at risk, it is stopped, and provider and authority are told",
    level = "required", method = "interview",
    has   = { attested "Art.26-monitored/stops" },
  },
  remedy = { task = "Watch {name} in use along its instructions", owner = "system owner", within = days(30), effort = "M" },
}
