-- Duties that operators of several sorts have alike.

-- A request of an authority: Art. 21 and its likes for importers, distributors, representatives and deployers.
local function answered(about)
  return {
    control  = about.control,
    title    = about.title,
    subject  = "authority_request",
    applies  = shared.high_risk { roles = about.roles, system = this.system, thing = this.system, more = { received_at = not_after(today) } },
    severity = { base = 4 },

    expect {
      id    = "answered",
      says  = "a reasoned request of an authority was answered by the day it was due",
      level = "required", method = "examine",
      when  = { due = before(today) },
      has   = { answered_at = { present, not_after(this.due) } },
    },
    expect {
      id    = "all",
      says  = "the authority was given what it asked for: information, documents, access to logs",
      level = "required", method = "examine",
      when  = { answered_at = { present, not_after(today) } },
      has   = { given = { present, contains_all(this.asked) } },
    },
    remedy = { task = "Give {authority} what it asked for", owner = "legal", within = days(7), effort = "M" },
  }
end

-- A system found not to conform: Art. 20 for providers, Art. 24(4) for distributors. `about.tell` are those who are told of it.
local function corrected(about)
  return {
    control  = about.control,
    title    = about.title,
    subject  = "nonconformity",
    applies  = shared.high_risk { roles = about.roles, system = this.system, thing = this.system, more = { requirement = overlaps(catalog "EU-AI-ACT:all"), detected_at = not_after(today) } },
    severity = { base = 4 },

    expect {
      id    = "corrected",
      says  = "it was put right, or the system withdrawn, disabled or recalled",
      level = "required", method = "examine",
      when  = { detected_at = before(today - param.at_once) },
      has   = { corrected_at = { present, not_after(today) } },
    },
    expect {
      id    = "told",
      says  = about.says,
      level = "required", method = "examine",
      when  = { detected_at = before(today - param.at_once) },
      some  = "notification", where = { about = this, to = one_of(about.tell) },
      has   = { sent_at = { present, not_after(today) } },
    },
    expect {
      id    = "authority",
      says  = "where it makes the system a risk to people, the market surveillance authority was told",
      level = "required", method = "examine",
      when  = { presents_risk = true, detected_at = before(today - param.at_once) },
      some  = "notification", where = { about = this, to = "authority" },
      has   = { sent_at = { present, not_after(today) } },
    },
    expect {
      id    = "at-once",
      says  = "it was put right within the days that we read \"at once\" as",
      level = "advice", method = "test",
      when  = { corrected_at = present },
      has   = { corrected_at = not_after(this.detected_at + param.at_once) },
    },
    remedy = { task = "Put right what does not conform, or withdraw the system, and tell those who have it", owner = "system owner", within = days(3), effort = "L" },
  }
end

-- What importers (Art. 23) and distributors (Art. 24) check before they pass a system on; `about` = { control, role, title, items, before }.
local function checked(about)
  local whose = { system = this.id, role = about.role }
  return {
    control  = about.control,
    title    = about.title,
    subject  = "ai_system",
    applies  = shared.high_risk { roles = { about.role } },
    severity = { base = 3 },

    expect {
      id    = "checked",
      says  = about.says,
      level = "required", method = "examine",
      some  = "market_check", where = whose,
      has   = { at = { present, not_after(this.placed_at) }, items = contains_all(about.items) },
    },
    expect {
      id    = "held-back",
      says  = "where there was doubt, the system was held back until it conformed",
      level = "required", method = "examine",
      every = "market_check", where = but(whose, { result = one_of { "doubt", "not" } }),
      has   = { held_back = { present, true } },
    },
    expect {
      id    = "stored",
      says  = "storage and transport do not harm its conformity",
      level = "required", method = "interview",
      has   = { attested(about.rule .. "/stored") },
    },
    remedy = { task = "Check the papers of {name} before it is passed on", owner = "legal", within = days(30), effort = "M" },
  }
end

-- Logs are kept six months at least: Art. 19 for providers, Art. 26(6) for deployers, nowhere else. Other law may set another time (n/a).
local function logs_kept(about)
  return {
    control  = about.control,
    title    = about.title,
    subject  = "ai_system",
    applies  = shared.high_risk { roles = about.roles },
    severity = { base = 3 },

    expect {
      id    = "floor",
      says  = "logs are kept for six months at least, unless other law sets another time",
      level = "required", method = "test",
      every = "event_log", where = { system = this.id },
      has   = { retention = { present, either { na, at_least(param.keep_logs) } } },
    },
    expect {
      id    = "fitting",
      says  = "the time they are kept fits what the system is for",
      level = "required", method = "interview",
      has   = { attested(about.rule .. "/fitting") },
    },
    remedy = { task = "Keep the logs of {name} for six months at least", owner = "system owner", within = days(7), effort = "S" },
  }
end

-- An assessment of the impact on fundamental rights (Art. 27), `about` = { rule, title, more }.
local function rights_assessed(about)
  return {
    control  = "EU-AI-ACT:Art.27",
    title    = about.title,
    subject  = "ai_system",
    applies  = shared.high_risk { roles = { "deployer" }, more = about.more },
    severity = { base = 4 },

    expect {
      id    = "before",
      says  = "the impact on fundamental rights was assessed before the system was first used",
      level = "required", method = "test",
      some  = "impact_assessment", where = { system = this.id, topics = contains "rights", status = "completed" },
      has   = { completed_at = { present, not_after(this.first_use_at) } },
    },
    expect {
      id    = "content",
      says  = "it describes the process, the period and frequency of use, the people touched, the harms, the oversight, and the measures when a harm comes about",
      level = "required", method = "examine",
      some  = "impact_assessment", where = { system = this.id, topics = contains "rights", status = "completed" },
      has   = { elements = contains_all { "process", "period_and_frequency", "groups", "harms", "oversight", "measures" } },
    },
    expect {
      id    = "notified",
      says  = "the market surveillance authority was told the result",
      level = "required", method = "examine",
      some  = "notification", where = { about = this, to = "authority", requirement = "EU-AI-ACT:Art.27" },
      has   = { sent_at = { present, not_after(today) } },
    },
    expect {
      id    = "current",
      says  = "it still describes what is true, or was brought up to date",
      level = "required", method = "interview",
      has   = { attested(about.rule .. "/current") },
    },
    remedy = { task = "Assess what {name} does to fundamental rights, and tell the authority", owner = "system owner", within = days(30), effort = "L" },
  }
end

-- The points that are about people, but for some.
local function without_points(left_out)
  local made = {}
  for _, point in ipairs(shared.about_people) do
    local keep = true
    for _, one in ipairs(left_out) do keep = keep and one ~= point end
    if keep then made[#made + 1] = point end
  end
  return made
end

return {
  answered = answered, corrected = corrected, checked = checked, logs_kept = logs_kept, rights_assessed = rights_assessed,
  without_points = without_points,
}
