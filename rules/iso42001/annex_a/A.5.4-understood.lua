-- Said of the whole organisation, from a sample of its AI systems (attestation.population and sample).
rule {
  control  = "ISO42001:A.5.4",
  title    = "Whoever assesses impact understands the people it is about",
  subject  = "organization",
  applies  = { selected "ISO42001:A.5.4" },
  severity = { base = 2 },

  expect {
    id    = "understood",
    says  = "those who assess understood the people they speak of",
    level = "required", method = "interview",
    has   = { attested "A.5.4-understood/understood" },
  },
  remedy = { task = "Have somebody who looked at the assessments say whether they understand the people they speak of", owner = "internal audit", within = days(90), effort = "S" },
}
