-- Said of the whole organisation, from a sample of its AI systems (attestation.population and sample).
rule {
  control  = "ISO42001:A.10.2",
  title    = "Both sides say the same about who answers for what",
  subject  = "organization",
  applies  = { selected "ISO42001:A.10.2" },
  severity = { base = 2 },

  expect {
    id    = "clear",
    says  = "the organisation and those it shares a system with say the same about who answers for what",
    level = "required", method = "interview",
    has   = { attested "A.10.2-clear/clear" },
  },
  remedy = { task = "Ask both sides who answers for what, and settle where they differ", owner = "internal audit", within = days(90), effort = "S" },
}
