-- Human oversight is guidance beside this control, not a control of its own. What is judged here as promised is an arrangement that the
-- organisation made; whether one has to be made is for laws, and advice below A.9.4.
rule {
  control  = "ISO42001:A.9.3",
  title    = "Human oversight that was arranged is real",
  subject  = "oversight",
  applies  = { human_involved = either { absent, one_of { "yes" } }, ["system.stage"] = in_use, selected("ISO42001:A.9.3", this.system)},
  severity = shared.severity_by_system(2),
  params   = {
    -- What was not tried for a year may no longer work, and those who did it may have left.
    tried_within = years(1),
  },

  expect {
    id    = "overseers",
    says  = "the arrangement names who oversees, and at least one of them still works for the organisation",
    level = "own", method = "test",
    has   = { overseers = present, that(values("person.id", { active_to = either { absent, not_before(today) } }), overlaps(this.overseers)) },
  },
  expect {
    id    = "able",
    says  = "overseers have the competence that the arrangement asks for, and it has not ended",
    level = "own", method = "test",
    when  = { trained = present },
    some  = "competence", where = { requirement = this.trained, that(this.overseers, contains(it.person)) },
    has   = { obtained_at = not_after(today), expires_at = either { absent, not_before(today) } },
  },
  expect {
    id    = "override",
    says  = "overseers can override what the system decides",
    level = "advice", method = "examine",
    has   = { can_override = true },
  },
  expect {
    id    = "stop",
    says  = "a system that acts by itself can be stopped",
    level = "advice", method = "examine",
    when  = { ["system.autonomy"] = one_of { "act", "act_with_approval" } },
    has   = { can_stop = true },
  },
  expect {
    id    = "tried",
    says  = "overriding and stopping were tried lately",
    level = "advice", method = "test",
    has   = { tested_at = { present, fresh(param.tried_within) } },
  },
  remedy = { task = "Make oversight {id} real: people who are there, trained, and able to step in", owner = "system owner", within = days(30), effort = "M" },
}
