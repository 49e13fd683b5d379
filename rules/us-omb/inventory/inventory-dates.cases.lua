case {
  "one after the other",
  as_of = "2024-12-31",
  expects = { ["development-after-initiation"] = "satisfied", ["use-after-initiation"] = "satisfied", ["use-after-development"] = "satisfied", ["in-operation-since"] = "satisfied", rule = "satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", initiated_at = "2022-01", development_began_at = "2022-06", first_use_at = "2023-01-15" } },
}

case {
  "all on one day is possible",
  as_of = "2024-12-31",
  expects = { ["development-after-initiation"] = "satisfied", ["use-after-initiation"] = "satisfied", ["use-after-development"] = "satisfied", ["in-operation-since"] = "satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", initiated_at = "2024-01-01", development_began_at = "2024-01-01", first_use_at = "2024-01-01" } },
}

case {
  "used before it was thought of",
  as_of = "2024-12-31",
  expects = { ["development-after-initiation"] = "not_satisfied", ["use-after-initiation"] = "not_satisfied", ["use-after-development"] = "not_satisfied", rule = "not_satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", initiated_at = "2024-06-01", development_began_at = "2023-06-01", first_use_at = "2022-01-01" } },
}

case {
  "in operation since next year",
  as_of = "2024-12-31",
  expects = { ["in-operation-since"] = "not_satisfied", rule = "not_satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", initiated_at = "2024-01", development_began_at = "2024-02", first_use_at = "2025-03" } },
}

case {
  "dates nobody can read",
  as_of = "2024-12-31",
  expects = { ["development-after-initiation"] = "undetermined", ["use-after-initiation"] = "undetermined", ["use-after-development"] = "undetermined", ["in-operation-since"] = "undetermined", rule = "undetermined" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", initiated_at = unreadable("Pre-2021"), development_began_at = unreadable("TBD"), first_use_at = unreadable("Ongoing") } },
}

case {
  "a year and a month of the same year leave the order open",
  as_of = "2024-12-31",
  expects = { ["development-after-initiation"] = "undetermined" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "developed", initiated_at = "2024", development_began_at = "2024-03" } },
}

case {
  "a date left empty or not applicable has no order",
  as_of = "2024-12-31",
  expects = { ["development-after-initiation"] = "not_applicable", ["use-after-initiation"] = "not_applicable", ["use-after-development"] = "not_applicable", ["in-operation-since"] = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", initiated_at = blank, development_began_at = blank, first_use_at = na } },
}

case {
  "a common commercial use is not asked for dates",
  as_of = "2024-12-31",
  expects = { ["development-after-initiation"] = "not_applicable", ["use-after-initiation"] = "not_applicable", ["use-after-development"] = "not_applicable", ["in-operation-since"] = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", commercial_use = "listed", stage = "operated" } },
}

case {
  "used a month before it was initiated, and after its development began",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["development-after-initiation"] = "not_satisfied", ["use-after-initiation"] = "not_satisfied", ["use-after-development"] = "satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", initiated_at = "2024-06", development_began_at = "2023-06", first_use_at = "2024-05" } },
}

case {
  "used a month before its development began",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["use-after-development"] = "not_satisfied", ["use-after-initiation"] = "satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", initiated_at = "2023-01", development_began_at = "2024-06", first_use_at = "2024-05" } },
}

case {
  "in operation from the day after the register speaks",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["in-operation-since"] = "not_satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", initiated_at = "2023-01", development_began_at = "2023-06", first_use_at = "2025-01-01" } },
}

case {
  "a plausible year with a wrong month is still wrong",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["development-after-initiation"] = "not_satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "developed", initiated_at = "2024-06", development_began_at = "2024-05" } },
}

-- Dates that come one after the other, and all but one of them.
local function dated(instead)
  local made = { id = "s1", commercial_use = "none", stage = "operated", initiated_at = "2022-01", development_began_at = "2022-06", first_use_at = "2023-01-15" }
  for field, value in pairs(instead) do made[field] = value end
  return { ai_system = made }
end
shared.cases_of_inventory(dated {})

for stage, expects in pairs {
  initiated = { rule = "not_applicable" },
  developed = { ["development-after-initiation"] = "satisfied", ["use-after-initiation"] = "not_applicable", ["use-after-development"] = "not_applicable", ["in-operation-since"] = "not_applicable" },
  deployed  = { ["development-after-initiation"] = "satisfied", ["use-after-initiation"] = "satisfied", ["use-after-development"] = "satisfied", ["in-operation-since"] = "not_applicable" },
  operated  = { ["development-after-initiation"] = "satisfied", ["use-after-initiation"] = "satisfied", ["use-after-development"] = "satisfied", ["in-operation-since"] = "satisfied" },
  retired   = { rule = "not_applicable" },
} do
  case { "a system that is " .. stage, as_of = "2024-12-31", expects = expects, facts = dated { stage = stage } }
end

local speaks_of = {
  initiated_at = { "development-after-initiation", "use-after-initiation" },
  development_began_at = { "development-after-initiation", "use-after-development" },
  first_use_at = { "use-after-initiation", "use-after-development", "in-operation-since" },
}
for field, sentences in pairs(speaks_of) do
  local expects = {}
  for _, sentence in ipairs(sentences) do expects[sentence] = "not_applicable" end
  case { "only " .. field .. " is left empty", as_of = "2024-12-31", expects = expects, facts = dated { [field] = blank } }
  case { "only " .. field .. " is not applicable", as_of = "2024-12-31", expects = expects, facts = dated { [field] = na } }
end

case { "in operation since the day the register speaks of", as_of = "2024-12-31",
  expects = { ["in-operation-since"] = "satisfied" }, facts = dated { first_use_at = "2024-12-31" } }
