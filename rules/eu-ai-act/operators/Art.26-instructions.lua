-- Art. 26(1).
rule {
  control  = "EU-AI-ACT:Art.26",
  title    = "The system is used as its instructions say",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "deployer" } },
  severity = shared.severity(2),

  expect {
    id    = "instructions",
    says  = "each use of the system rests on instructions that its users have",
    level = "required", method = "examine",
    every = "use_case", where = { system = this.id, ended_at = not_over },
    has   = { instructions = present },
  },
  expect {
    id    = "measures",
    says  = "technical and organisational measures see to it that the instructions are kept to",
    level = "required", method = "interview",
    has   = { attested "Art.26-instructions/measures" },
  },
  remedy = { task = "Give those who use {name} its instructions, and see to it that they are kept to", owner = "system owner", within = days(30), effort = "M" },
}
