-- Where no impact assessment is on file, A.5.3-on-file has nothing to judge, while results are owed for what is in use.
rule {
  control  = "ISO42001:A.5.3",
  title    = "Results of impact assessments are on file",
  subject  = "organization",
  applies  = { selected "ISO42001:A.5.3" },
  severity = { base = 2 },

  expect {
    id    = "some-result",
    says  = "where AI systems are in use, the result of an impact assessment is on file",
    level = "required", method = "examine",
    when  = { that(count("ai_system", { stage = in_use }), at_least(1)) },
    some  = "impact_assessment", where = { status = "completed" },
    has   = { conclusion = present },
  },
  remedy = { task = "Assess the impact of the AI systems in use and keep the results", owner = "AI management", within = days(60), effort = "L" },
}
