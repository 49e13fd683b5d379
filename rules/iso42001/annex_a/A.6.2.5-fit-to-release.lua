rule {
  control  = "ISO42001:A.6.2.5",
  title    = "No release before its conditions hold",
  subject  = "deployment",
  applies  = { released_at = not_after(today), selected("ISO42001:A.6.2.5", this.system)},
  severity = shared.severity_by_system(3),

  expect {
    id    = "plan",
    says  = "the release followed a plan that is on file",
    level = "required", method = "examine",
    has   = { plan = { present, is_not(na) } },
  },
  expect {
    id    = "requirements-met",
    says  = "every requirement that was approved for the system by then was shown to be met before the release",
    level = "required", method = "test",
    has   = {
      requirements_met = present,
      that(this.requirements_met, contains_all(values("system_requirement.id", { system = this.system, ["approved.at"] = not_after(this.released_at) }))),
    },
  },
  expect {
    id    = "approved-first",
    says  = "the approval of the release was given on or before the day of the release",
    level = "own", method = "test",
    when  = { approved = present },
    has   = { ["approved.decision"] = one_of { "approved", "released" }, ["approved.at"] = not_after(this.released_at) },
  },
  expect {
    id    = "authority",
    says  = "whoever approved the release held the authority to do so on that day",
    level = "own", method = "test",
    when  = { approved = present },
    has   = {
      ["approved.authority.person"]    = this.approved.by,
      ["approved.authority.authority"] = one_of { "decide", "approve" },
      ["approved.authority.from"]      = not_after(this.approved.at),
      ["approved.authority.to"]        = either { absent, not_before(this.approved.at) },
    },
  },
  expect {
    id    = "approval",
    says  = "somebody approved the release",
    level = "advice", method = "examine",
    has   = { approved = present },
  },
  expect {
    id    = "way-back",
    says  = "the release went out in steps, and there is a way back",
    level = "advice", method = "examine",
    has   = { staged = true, rollback = present },
  },
  remedy = { task = "Show that the conditions of release {id} held, or take it back", owner = "system owner", within = days(30), effort = "M" },
}
