-- What the rules of this pack have in common; `shared` in every other file.
local class_2024, class_2025 = class_under "OMB M-24-10", class_under "OMB M-25-21"

-- A practice binds a system that is being put into use or in use, from the day it was due; when the memorandum was in force
-- is in its catalog.
local function bound_2024(classes)
  return {
    stage = in_use,
    that(today, not_before "2024-12-01"),
    that(class_2024, one_of(classes)),
  }
end

-- One step up for a system that may hurt both rights and safety, one where its decisions may turn out badly for people.
local function severity_2024(base)
  return { base = base, add = { by(class_2024, { both = 1, otherwise = 0 }), by(this.adverse_decisions, { [true] = 1, otherwise = 0 }) } }
end

return {
  impacting        = bound_2024 { "rights", "safety", "both" },
  rights_impacting = bound_2024 { "rights", "both" },
  high_impact = {
    observed_at = not_before "2025-04-03",
    stage = in_use,
    that(today, not_before "2026-04-03"),
    that(class_2025, "high_impact"),
  },
  -- Systems about which the inventory of 2024 asks everything.
  asked_in_use = { commercial_use = "none", stage = in_use },
  asked_in_development = { commercial_use = "none", stage = one_of { "developed", "deployed", "operated" } },

  class_2024 = class_2024,
  -- Stages in the words of the dictionary, by what they are asked for.
  stages_in_use = one_of { "Implementation and Assessment", "Operation and Maintenance" },
  stages_in_development = one_of { "Acquisition and/or Development", "Implementation and Assessment", "Operation and Maintenance" },
  stages_before_retirement = one_of { "Initiated", "Acquisition and/or Development", "Implementation and Assessment", "Operation and Maintenance" },

  severity = severity_2024,
  -- The Chief AI Officer may waive a practice; OMB may extend its date.
  waivable = { by = { "Chief AI Officer", "OMB" } },
}
