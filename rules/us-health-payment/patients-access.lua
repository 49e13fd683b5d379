local due = { type = "access", ["activity.laws"] = contains "US-HIPAA-PCI", received_at = before(today - param.access_within) }

rule {
  control  = "US-HIPAA-PCI:45 CFR 164.524",
  title    = "People get the health information they ask for",
  subject  = "data_request",
  applies  = due,
  severity = { base = 3 },

  expect {
    id    = "in-time",
    says  = "it was handed over within 30 days",
    level = "required", method = "test",
    when  = { extended_at = absent, outcome = shared.heard },
    has   = { done_at = { present, not_after(this.received_at + param.access_within) } },
  },
  expect {
    id    = "later",
    says  = "where the person was told within 30 days that it takes longer, it was handed over within 60",
    level = "required", method = "test",
    when  = { extended_at = present, outcome = shared.heard, received_at = before(today - param.access_at_most) },
    has   = { extended_at = not_after(this.received_at + param.access_within), done_at = { present, not_after(this.received_at + param.access_at_most) } },
  },
  expect {
    id    = "refusal",
    says  = "where it was refused, somebody who knows the rules found that the reason holds",
    level = "required", method = "interview",
    when  = { outcome = { present, "refused" } },
    has   = { attested "patients-access/refusal" },
  },
  remedy = { task = "Hand over what request {id} asks for", owner = "privacy officer", within = days(7), effort = "S" },
}
