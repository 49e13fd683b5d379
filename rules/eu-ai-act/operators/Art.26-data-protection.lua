-- Art. 26(9) points at the assessment that data protection law demands where it is demanded. That a high-risk use of personal data calls for one is our reading;
-- an organisation that found none is owed says so with `not_done` and a reason in the attestation, and a person judges that.
rule {
  control  = "EU-AI-ACT:Art.26",
  title    = "The impact on data protection was assessed with what the provider tells",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "deployer" }, more = { personal_data = true } },
  severity = { base = 3 },

  expect {
    id    = "assessed",
    says  = "there is a data protection impact assessment of the system",
    level = "required", method = "examine",
    some  = "risk_assessment", where = { system = this.id, type = "privacy", status = "completed" },
    has   = { performed_at = { present, not_after(today) } },
    empty = "undetermined",
  },
  expect {
    id    = "informed",
    says  = "it uses what the provider's instructions say, or it was found on good grounds that none is owed",
    level = "required", method = "interview",
    has   = { attested "Art.26-data-protection/informed" },
  },
  remedy = { task = "Assess what {name} does to data protection", owner = "data protection", within = days(30), effort = "M" },
}
