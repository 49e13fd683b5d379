-- Role moves by law, whatever was agreed (Art. 25(1)). Of one who is provider and deployer of a system at once nothing is asked here. A product maker under
-- whose name a product of Annex I Section A is sold becomes provider too (25(3)); that is judged where the role is recorded.
rule {
  control  = "EU-AI-ACT:Art.25",
  title    = "Who brands, rebuilds or repurposes a system takes the provider's role",
  subject  = "ai_system",
  applies  = shared.high_risk { more = { that(roles_under(shared.law), overlaps { "deployer", "importer", "distributor" }) } },
  severity = { base = 4 },

  expect {
    id    = "not-provider",
    says  = "the organisation neither put its name on the system, nor modified it substantially, nor gave it a new purpose, while it holds itself not to be its provider",
    level = "required", method = "examine",
    has   = { that(values("ai_role.grounds", { system = this.id, framework = shared.law }), disjoint { "own_name", "substantial_modification", "new_purpose" }) },
  },
  expect {
    id    = "looked-again",
    says  = "the role was decided on again after each significant change",
    level = "advice", method = "test",
    every = "change", where = { subject = this, significant = true, done_at = not_after(today) },
    has   = { done_at = not_after(most("ai_role.decided_at", { system = this.id, framework = shared.law })) },
  },
  remedy = { task = "Take on the provider's duties for {name}, or undo what makes the organisation its provider", owner = "legal", within = days(30), effort = "XL" },
}
