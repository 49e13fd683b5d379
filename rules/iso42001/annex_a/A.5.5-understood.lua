-- Said of the whole organisation, from a sample of its AI systems (attestation.population and sample).
rule {
  control  = "ISO42001:A.5.5",
  title    = "Whoever assesses impact looks at society",
  subject  = "organization",
  applies  = { selected "ISO42001:A.5.5" },
  severity = { base = 2 },

  expect {
    id    = "understood",
    says  = "those who assess look beyond the user, at what the systems do to society",
    level = "required", method = "interview",
    has   = { attested "A.5.5-understood/understood" },
  },
  remedy = { task = "Have somebody who looked at the assessments say whether they look beyond the user", owner = "internal audit", within = days(90), effort = "S" },
}
