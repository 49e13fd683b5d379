-- Arts. 9 to 15 have rules of their own. What Art. 8 adds is the measure: the intended purpose and the state of the art, with nothing
-- traded away.
rule {
  control  = "EU-AI-ACT:Art.8",
  title    = "The requirements are met for the purpose and by the state of the art",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" } },
  severity = shared.severity(3),

  expect {
    id    = "state-of-the-art",
    says  = "Arts. 9 to 15 are met in view of what the system is for and of the state of the art, and none of them was weighed against anything else",
    level = "required", method = "interview",
    has   = { attested "Art.8-requirements/state-of-the-art" },
  },
  expect {
    id    = "written",
    says  = "requirements for oversight, security, data and logging were written before the work",
    level = "advice", method = "examine",
    has   = { that(values("system_requirement.type", { system = this.id }), contains_all { "oversight", "security", "data", "logging" }) },
  },
  remedy = { task = "Show for each of Arts. 9 to 15 how {name} meets it", owner = "system owner", within = days(90), effort = "L" },
}
