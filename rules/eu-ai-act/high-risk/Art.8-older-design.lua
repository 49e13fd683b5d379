-- A design that was on the market or in service before the day is not caught (Art. 111(2)), unless it is changed significantly from that
-- day on. Whoever relies on that must not have changed it.
local from = by(shared.classified(this.id, "route"), { annex_iii = shared.date(param.annex_iii_from), annex_i = shared.date(param.annex_i_from) })

rule {
  control  = "EU-AI-ACT:Art.8",
  title    = "A system left out as older was not changed significantly since",
  subject  = "ai_system",
  applies  = shared.bound { roles = { "provider" }, classes = { "high" }, more = {
    [3] = that(from, { not_after(today), after(this.first_use_at), after(this.placed_at) }),
  } },
  severity = shared.severity(3),

  expect {
    id    = "unchanged",
    says  = "since the day from which such systems are bound no significant change of this one is on record",
    level = "required", method = "test",
    none  = "change", where = { subject = this, level = one_of { "system", "model", "data" }, done_at = { not_before(from), not_after(today) } },
    has   = { significant = true },
  },
  remedy = { task = "Treat {name} as bound by Chapter III since its change, and correct since when its design is on the market", owner = "legal", within = days(14), effort = "L" },
}
