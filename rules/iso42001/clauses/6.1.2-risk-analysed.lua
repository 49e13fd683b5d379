-- No owner is asked for, no register by that name, and no likelihood where the method says that it does not apply: ISO/IEC
-- 27001 has the first, common habit the second, and n/a in `likelihood` is an answer.
rule {
  control  = "ISO42001:6.1.2",
  title    = "A risk is analysed, and its level is what the criteria say",
  subject  = "risk",
  severity = { base = 2 },

  expect {
    id    = "analysed",
    says  = "consequence, likelihood where it applies, and level are on record",
    level = "required", method = "examine",
    has   = { impact = present, likelihood = present, inherent = present },
  },
  -- By the criteria of the risk's own assessment: when a scale changes, older risks stay as right as they were.
  expect {
    id    = "level",
    says  = "the level is the one that the criteria of its assessment give",
    level = "required", method = "test",
    when  = { likelihood = is_not(na) },
    has   = { inherent = by(this.assessment.criteria.formula, { product = this.likelihood * this.impact, sum = this.likelihood + this.impact }) },
    major_if = { "the wrong level hid a risk above the acceptable one" },
  },
  expect {
    id    = "organisation",
    says  = "it says what it may do to the organisation, or why nothing",
    level = "required", method = "examine",
    when  = { opportunity = either { absent, false }, consequence_for = either { absent, disjoint { "organisation" } } },
    has   = { no_consequence_reason = present },
  },
  expect {
    id    = "people",
    says  = "it says what it may do to individuals or groups, or why nothing",
    level = "required", method = "examine",
    when  = { opportunity = either { absent, false }, consequence_for = either { absent, disjoint { "individuals", "groups" } } },
    has   = { no_consequence_reason = present },
  },
  expect {
    id    = "societies",
    says  = "it says what it may do to societies, or why nothing",
    level = "required", method = "examine",
    when  = { opportunity = either { absent, false }, consequence_for = either { absent, disjoint { "societies" } } },
    has   = { no_consequence_reason = present },
  },
  -- One of the two is enough, so both are counted.
  expect {
    id    = "objective",
    says  = "it refers to an AI objective, or one of Annex C, that it helps or hinders",
    level = "required", method = "test",
    has   = { that(count("risk", { id = this.id, theme = present }) + count("risk", { id = this.id, objective_affected = present }), at_least(1)) },
  },
  expect {
    id    = "ranked",
    says  = "it has a priority among the others",
    level = "required", method = "examine",
    has   = { priority = present },
  },
  remedy = { task = "Analyse the risk {name} again by the method", owner = "risk management", within = days(60), effort = "S", after = { "6.1.2-method" } },
}
