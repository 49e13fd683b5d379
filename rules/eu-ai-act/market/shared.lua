-- A serious incident reported to the market surveillance authority (Art. 73), `about` = { title, more }; only incidents since the Act binds the
-- system. The days run from the day it was seen: that is when somebody became aware, as far as records say.
local function reported(about)
  local function by_day(term) return { sent_at = { present, not_after(this.detected_at + term) } } end
  local more = but(about.more or {}, { serious = true, detected_at = { not_after(today), not_before(shared.binds_from(this.system)) } })
  return {
    control  = "EU-AI-ACT:Art.73",
    title    = about.title,
    subject  = "incident",
    applies  = shared.high_risk { roles = { "provider" }, system = this.system, thing = this.system, more = more },
    severity = { base = 5 },

    expect {
      id    = "reported",
      says  = "the market surveillance authority was told within fifteen days",
      level = "required", method = "test",
      when  = { detected_at = before(today - param.report_within) },
      some  = "notification", where = { about = this, to = "authority" },
      has   = by_day(param.report_within),
    },
    expect {
      id    = "death",
      says  = "where somebody died, it was told within ten days",
      level = "required", method = "test",
      when  = { harm = contains "death", detected_at = before(today - param.report_death_within) },
      some  = "notification", where = { about = this, to = "authority" },
      has   = by_day(param.report_death_within),
    },
    expect {
      id    = "infrastructure",
      says  = "where critical infrastructure was disrupted, it was told within two days",
      level = "required", method = "test",
      when  = { harm = contains "critical_infrastructure", detected_at = before(today - param.report_widespread_within) },
      some  = "notification", where = { about = this, to = "authority" },
      has   = by_day(param.report_widespread_within),
    },
    expect {
      id    = "widespread",
      says  = "where people in several states were hurt, it was told within two days",
      level = "required", method = "test",
      when  = { widespread = true, detected_at = before(today - param.report_widespread_within) },
      some  = "notification", where = { about = this, to = "authority" },
      has   = by_day(param.report_widespread_within),
    },
    expect {
      id    = "investigated",
      says  = "it was investigated, with the risk it shows and what is to be done",
      level = "required", method = "examine",
      when  = { detected_at = before(today - param.report_within) },
      has   = { investigated_at = { present, not_after(today) } },
    },
    expect {
      id    = "preserved",
      says  = "the system was not changed before the authority was told, in a way that hides the cause",
      level = "required", method = "examine",
      has   = { preserved = { present, true } },
    },
    remedy = { task = "Report incident {id} to the market surveillance authority, and investigate it", owner = "incident manager", within = days(1), effort = "M" },
  }
end

return { reported = reported }
