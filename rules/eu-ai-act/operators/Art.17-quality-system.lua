-- The catalog does not divide Art. 17, so its aspects stand here, in words of ours that documents name in `covers`. How much is written down
-- follows the size of the provider: that is for a person to say.
rule {
  control  = "EU-AI-ACT:Art.17",
  title    = "The provider has a quality system, in writing, for each aspect the law names",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" } },
  severity = shared.severity(3),

  expect {
    id    = "written",
    says  = "there is a documented quality system, approved, for conformity with the Act",
    level = "required", method = "examine",
    some  = "document", where = { covers = contains "EU-AI-ACT:Art.17", status = "approved" },
    has   = { approved_at = { present, not_after(today) } },
  },
  expect {
    id    = "aspects",
    says  = "its documents cover strategy for compliance, design, development, testing, specifications, data, risks, post-market monitoring, incident reports, talk with authorities, records, resources and accountability",
    level = "required", method = "examine",
    has   = { that(values("document.covers", { covers = contains "EU-AI-ACT:Art.17", status = "approved" }), contains_all {
      "compliance_strategy", "design", "development", "testing", "specifications", "data_management", "risk_management", "post_market_monitoring",
      "incident_reporting", "authority_communication", "records", "resources", "accountability",
    }) },
  },
  expect {
    id    = "reviewed",
    says  = "each of its documents was looked at again by the day set for it",
    level = "own", method = "examine",
    every = "document", where = { covers = contains "EU-AI-ACT:Art.17", status = "approved", next_review = present },
    has   = { next_review = not_before(today) },
  },
  expect {
    id    = "works",
    says  = "the quality system is lived by those it binds, and as large as the provider's size and the system's risks ask for",
    level = "required", method = "interview",
    has   = { attested "Art.17-quality-system/works" },
  },
  remedy = { task = "Write down and run the quality system for {name}", owner = "quality", within = days(90), effort = "XL" },
}
