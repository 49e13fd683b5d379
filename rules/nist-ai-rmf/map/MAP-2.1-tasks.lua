rule {
  control  = "NIST-AI-RMF:MAP 2.1",
  title    = "The tasks of a system and the methods it does them with are defined",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MAP 2.1", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "tasks",
    says  = "it is on record what it puts out and what it decides or helps to decide",
    level = "own", method = "examine",
    has   = { outputs = present, decides_about = present },
  },
  expect {
    id    = "methods",
    says  = "it is on record which techniques it uses",
    level = "own", method = "examine",
    has   = { ai_technique = present },
  },
  remedy = { task = "Define the tasks of {name} and the methods it uses for them", owner = "system owner", within = days(30), effort = "S" },
}
