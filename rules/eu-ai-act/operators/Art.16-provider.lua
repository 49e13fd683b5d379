-- What Art. 16 adds of its own. The rest of its list is judged where it stands: Section 2 (Arts. 8 to 15), Arts. 17 to 21, 43, 47, 48 and 49.
rule {
  control  = "EU-AI-ACT:Art.16",
  title    = "The provider shows its name and meets accessibility rules",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" } },
  severity = shared.severity(2),

  expect {
    id    = "identity",
    says  = "the system, its packaging or its papers bore the provider's name and address when it was placed on the market",
    level = "required", method = "examine",
    some  = "marking", where = { system = this.id, type = "provider_identity" },
    has   = { affixed_at = { present, not_after(this.placed_at) } },
  },
  expect {
    id    = "accessible",
    says  = "the system meets the accessibility rules that bind it",
    level = "required", method = "interview",
    has   = { attested "Art.16-provider/accessible" },
  },
  remedy = { task = "Put name and address on {name}, and check it against the rules on accessibility", owner = "system owner", within = days(30), effort = "S" },
}
