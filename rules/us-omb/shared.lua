-- What the rules and cases of this pack have in common; `shared` in every other file.
local live = one_of { "deployed", "operated" }

local function class_under(framework)
  return the("classification.class", { subject = this.id, framework = framework })
end
local class_2024, class_2025 = class_under "OMB M-24-10", class_under "OMB M-25-21"

-- A practice binds a system that is being put into use or in use, from the day it was due, and a statement made while
-- the memorandum was in force.
local function bound_2024(classes)
  return {
    observed_at = before "2025-04-03",
    stage = live,
    that(today, not_before "2024-12-01"),
    that(class_2024, one_of(classes)),
  }
end

-- One step up for a system that may hurt both rights and safety, one where its decisions may turn out badly for people.
local function severity_2024(base)
  return { base = base, add = { by(class_2024, { both = 1, otherwise = 0 }), by(this.adverse_decisions, { [true] = 1, otherwise = 0 }) } }
end

-- The facts of a case: one system with its class, and what the case adds.
local function world(framework, class, more)
  local made = {
    ai_system = { id = "s1", name = "Triage", stage = "operated" },
    classification = { id = "s1", subject = "s1", framework = framework, class = class },
  }
  for kind, facts in pairs(more or {}) do made[kind] = facts end
  return made
end

return {
  impacting        = bound_2024 { "rights", "safety", "both" },
  rights_impacting = bound_2024 { "rights", "both" },
  high_impact = {
    observed_at = not_before "2025-04-03",
    stage = live,
    that(today, not_before "2026-04-03"),
    that(class_2025, "high_impact"),
  },
  -- Systems about which the inventory of 2024 asks everything.
  asked_in_use = { observed_at = before "2025-04-03", commercial_use = "none", stage = live },
  asked_in_development = { observed_at = before "2025-04-03", commercial_use = "none", stage = one_of { "developed", "deployed", "operated" } },

  class_2024 = class_2024,
  -- Stages in the words of the dictionary, by what they are asked for.
  stages_in_use = one_of { "Implementation and Assessment", "Operation and Maintenance" },
  stages_in_development = one_of { "Acquisition and/or Development", "Implementation and Assessment", "Operation and Maintenance" },
  stages_before_retirement = one_of { "Initiated", "Acquisition and/or Development", "Implementation and Assessment", "Operation and Maintenance" },

  severity = severity_2024,
  -- The Chief AI Officer may waive a practice; OMB may extend its date.
  waivable = { by = { "Chief AI Officer", "OMB" } },

  system = function(class, more) return world("OMB M-24-10", class, more) end,
  later_system = function(class, more) return world("OMB M-25-21", class, more) end,
}
