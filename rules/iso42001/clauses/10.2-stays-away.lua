local effective = { origin = this, type = "corrective", effect_result = { present, is("effective") }, effect_checked_at = { present, not_after(today) } }
local found_good = most("action.effect_checked_at", effective)

rule {
  control  = "ISO42001:10.2",
  title    = "What was found to have worked has worked: the nonconformity does not come back",
  subject  = "nonconformity",
  applies  = { requirement = shared.not_security_alone, that(count("action", effective), at_least(1)) },
  severity = { base = 3 },

  expect {
    id    = "same-cause",
    says  = "no other nonconformity with the same requirement and the same cause was seen after the effect was found good",
    level = "required", method = "test",
    none  = "nonconformity", where = { id = is_not(this.id), requirement = overlaps(this.requirement), cause = this.cause },
    has   = { detected_at = after(found_good) },
    major_if = { "the nonconformity that came back had been graded minor: one step up" },
  },
  expect {
    id    = "no-repeat",
    says  = "no later nonconformity is recorded as its repeat",
    level = "required", method = "test",
    none  = "nonconformity", where = { repeats = this.id },
    has   = { detected_at = after(found_good) },
    major_if = { "the nonconformity that came back had been graded minor: one step up" },
  },
  remedy = { task = "Find why {name} came back, and act on that cause", owner = "AI management", within = days(30), effort = "L" },
}
