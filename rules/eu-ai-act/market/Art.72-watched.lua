-- The text applies since 2 August 2026 (the catalog's date), but to systems that are high-risk, and that is nobody before Art. 6 binds: `annex_iii_from` or
-- `annex_i_from`. We read it as inert until then; counsel may see it otherwise, and a run may set the parameters.
rule {
  control  = "EU-AI-ACT:Art.72",
  title    = "The provider watches the system on the market by a plan",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" } },
  severity = shared.severity(3),

  expect {
    id    = "plan",
    says  = "a plan for post-market monitoring is in force, and is part of the technical documentation",
    level = "required", method = "examine",
    some  = "monitoring_plan", where = { system = this.id },
    has   = { document = present, technical_document = present, in_force_from = { present, not_after(today) } },
  },
  expect {
    id    = "sources",
    says  = "it has data collected from deployers or from other sources",
    level = "required", method = "examine",
    some  = "monitoring_plan", where = { system = this.id },
    has   = { sources = overlaps { "deployers", "users", "logs", "complaints", "studies", "other" } },
  },
  expect {
    id    = "collected",
    says  = "what the plan has measured was collected and analysed",
    level = "required", method = "test",
    some  = "measurement", where = { metric = one_of(values("monitoring_plan.metrics", { system = this.id })), at = not_after(today) },
    has   = { analysed_at = { present, not_after(today) } },
  },
  expect {
    id    = "lately",
    says  = "it was collected lately",
    level = "advice", method = "test",
    some  = "measurement", where = { metric = one_of(values("monitoring_plan.metrics", { system = this.id })) },
    has   = { at = fresh(param.lately) },
  },
  expect {
    id    = "judged",
    says  = "from these data it is judged whether the system goes on meeting the Act, where it matters also in its interplay with other systems",
    level = "required", method = "interview",
    has   = { attested "Art.72-watched/judged" },
  },
  remedy = { task = "Write a post-market monitoring plan for {name}, and follow it", owner = "system owner", within = days(60), effort = "L" },
}
