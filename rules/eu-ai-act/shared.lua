-- What the rules of this pack have in common; `shared` in every other file.
local law = "EU-AI-ACT"

-- What the classification of a system under this law says beside the class. Unrecorded, or recorded twice and differently, is
-- unknown.
local function classified(system, field) return the("classification." .. field, { subject = system, framework = law }) end

-- Whoever is both provider and deployer of one system is bound as either.
local function roles(list)
  local made = with(list)
  for _, one in ipairs(list) do
    if one == "provider" or one == "deployer" then
      made[#made + 1] = "provider_and_deployer"
      break
    end
  end
  return overlaps(made)
end

-- Building blocks for `applies`; `about.system` is the expression for the system where the subject is not one, and then the conditions
-- on the stage are the rule's own.
local function bound(about)
  local system = about.system or this.id
  local made = but(about.more or {})
  if not about.system and made.stage == nil then made.stage = about.stage or in_use end
  if about.roles then made[#made + 1] = that(roles_under(law, system), roles(about.roles)) end
  if about.classes then made[#made + 1] = that(class_under(law, system), one_of(about.classes)) end
  return made
end

-- A parameter is a text until it stands beside a date.
local function date(text) return today - (today - text) end

-- The day from which Chapter III binds a system of that way into the high-risk class.
local function binds_from(system)
  return by(classified(system, "route"), { annex_iii = date(param.annex_iii_from), annex_i = date(param.annex_i_from) })
end

-- The same for the duties of Chapter III about high-risk systems: the day they bind depends on the way into the class (Art. 113), and
-- a system in a design that was on the market or in service before that day is not caught (Art. 111(2)).
local function high_risk(about)
  local system = about.system or this.id
  local from = binds_from(system)
  local one = about.thing or this
  local made = bound(but(about, { classes = { "high" } }))
  made[#made + 1] = that(from, { not_after(today), either { not_after(one.first_use_at), not_after(one.placed_at) } })
  return made
end

-- What was found when the system was held against a provision. A look that could not tell decides nothing; looks that differ neither.
local function screened(provision, system)
  return the("screening.result", { system = system or this.id, provisions = contains(provision), result = is_not "unclear", performed_at = not_after(today) })
end

-- How many looks found that the provision would catch the system but for an exception, and say which.
local function exceptions(provision)
  return count("screening", { system = this.id, provisions = contains(provision), result = "excepted", reason = present, performed_at = not_after(today) })
end

-- The points of Annex III that are about people: all but critical infrastructure, which Arts. 26(11), 27, 49(1), 49(3) and 86 leave out.
local about_people = {
  "EU-AI-ACT:AnnexIII.1(a)", "EU-AI-ACT:AnnexIII.1(b)", "EU-AI-ACT:AnnexIII.1(c)", "EU-AI-ACT:AnnexIII.3(a)", "EU-AI-ACT:AnnexIII.3(b)",
  "EU-AI-ACT:AnnexIII.3(c)", "EU-AI-ACT:AnnexIII.3(d)", "EU-AI-ACT:AnnexIII.4(a)", "EU-AI-ACT:AnnexIII.4(b)", "EU-AI-ACT:AnnexIII.5(a)", "EU-AI-ACT:AnnexIII.5(b)",
  "EU-AI-ACT:AnnexIII.5(c)", "EU-AI-ACT:AnnexIII.5(d)", "EU-AI-ACT:AnnexIII.6(a)", "EU-AI-ACT:AnnexIII.6(b)", "EU-AI-ACT:AnnexIII.6(c)", "EU-AI-ACT:AnnexIII.6(d)",
  "EU-AI-ACT:AnnexIII.6(e)", "EU-AI-ACT:AnnexIII.7(a)", "EU-AI-ACT:AnnexIII.7(b)", "EU-AI-ACT:AnnexIII.7(c)", "EU-AI-ACT:AnnexIII.7(d)", "EU-AI-ACT:AnnexIII.8(a)",
  "EU-AI-ACT:AnnexIII.8(b)",
}
-- The criteria are a list, and which points it does not name is known only where the register of classifications is complete; a product of
-- Annex I is out at once.
local function found_under(points, system, more)
  local made = but(more or {})
  made[#made + 1] = that(classified(system or this.id, "route"), "annex_iii")
  made[#made + 1] = that(values("classification.criteria", { subject = system or this.id, framework = law }), overlaps(points))
  return made
end

return {
  law = law, classified = classified, bound = bound, high_risk = high_risk, date = date, binds_from = binds_from,
  screened = screened, exceptions = exceptions,
  about_people = about_people, found_under = found_under,

  -- The points of Annex IV as technical_file.items names them.
  annex_iv = { "AnnexIV.1", "AnnexIV.2", "AnnexIV.3", "AnnexIV.4", "AnnexIV.5", "AnnexIV.6", "AnnexIV.7", "AnnexIV.8", "AnnexIV.9" },

  -- Breaches of duties about high-risk systems weigh more where people are profiled or the system acts by itself.
  severity = function(base)
    return { base = base, add = { by(this.autonomy, { act = 1, otherwise = 0 }), by(this.personal_data, { [true] = 1, otherwise = 0 }) } }
  end,
}
