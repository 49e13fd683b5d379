local function list(of)
  local made = {}
  for i, one in ipairs(of) do
    made[i] = but({ id = "n" .. i, detected_at = "2024-11-01", closed_at = "2024-12-01", cause_type = "method", repeats = blank }, one)
  end
  return made
end
local p, r, old = { cause_type = "people" }, { repeats = "n0" }, { detected_at = "2024-01-01" }
local facts = world {
  organization = { id = "org", name = "Org" },
  process = { { id = "pr1", theme = "nonconformity", interval = "P90D" }, { id = "pr2", theme = "internal_audit", interval = "P1D" } },
  nonconformity = list { {}, {}, {}, {}, r, p },
  incident = { { id = "i1", serious = true, detected_at = "2024-08-18" } },
}
local registers = { "process", "nonconformity", "incident", "action" }
local good = { rule = "satisfied", ["in-time"] = "satisfied", ["not-people"] = "satisfied", ["few-repeats"] = "satisfied", ["not-empty"] = "satisfied" }
local late = but(good, { ["in-time"] = "not_satisfied", rule = "not_satisfied" })
local function n(of) return facts { nonconformity = list(of) } end

case { "settled in time", complete = registers, facts = facts {}, expects = good }
case { "nothing is on file", facts = { organization = { id = "org" } }, expects = { rule = "undetermined", ["in-time"] = "undetermined" } }
case { "no nonconformity, and none forgotten", complete = registers, facts = facts { nonconformity = false, incident = false }, expects = { rule = "satisfied", ["in-time"] = "satisfied", ["not-people"] = "not_applicable", ["few-repeats"] = "not_applicable", ["not-empty"] = "not_applicable" } }
case { "no time was promised", complete = registers, facts = facts { process = { interval = blank } }, expects = { rule = "not_applicable", ["in-time"] = "not_applicable" } }
case { "open for 91 days", complete = registers, facts = n { {}, {}, {}, {}, { detected_at = "2024-10-02", closed_at = blank } }, expects = late }
case { "open for 90 days", complete = registers, facts = n { {}, {}, {}, {}, { detected_at = "2024-10-03", closed_at = blank } }, expects = good }
case { "to be closed tomorrow", tempting = true, complete = registers, facts = n { {}, {}, {}, {}, { detected_at = "2024-10-02", closed_at = "2025-01-02" } }, expects = late }
case { "closed today", complete = registers, facts = n { {}, {}, {}, {}, { detected_at = "2024-10-02", closed_at = "2025-01-01" } }, expects = good }

case { "half of the causes are people, and an old one", complete = registers, facts = n { p, {}, but(old, p) }, expects = good }
case { "two of three causes are people", complete = registers, facts = n { p, p, {}, old, old }, expects = but(good, { ["not-people"] = "not_satisfied" }) }
case { "one in five is a repeat, and an old one", complete = registers, facts = n { r, {}, {}, {}, {}, but(old, r) }, expects = good }
case { "one in four is a repeat", complete = registers, facts = n { r, {}, {}, {}, old, old }, expects = but(good, { ["few-repeats"] = "not_satisfied" }) }
case { "a single one, of a person, that is a repeat", complete = registers, facts = n { but(p, r) }, expects = but(good, { ["not-people"] = "not_satisfied", ["few-repeats"] = "not_satisfied" }) }
case { "all are older than a year", complete = registers, facts = n { but(old, but(p, r)) }, expects = { rule = "satisfied", ["not-people"] = "not_applicable", ["few-repeats"] = "not_applicable", ["not-empty"] = "not_satisfied" } }
case { "a year less a day", complete = registers, facts = n { but({ detected_at = "2024-01-02" }, but(p, r)) }, expects = but(good, { ["not-people"] = "not_satisfied", ["few-repeats"] = "not_satisfied" }) }
case { "a serious incident and an empty register", complete = registers, facts = facts { nonconformity = false }, expects = { rule = "satisfied", ["in-time"] = "satisfied", ["not-empty"] = "not_satisfied" } }
case { "an incident that was not serious and an empty register", complete = registers, facts = facts { nonconformity = false, incident = { serious = false } }, expects = { ["not-empty"] = "not_applicable" } }
case { "a serious incident a year ago and an empty register", complete = registers, facts = facts { nonconformity = false, incident = { detected_at = "2024-01-01" } }, expects = { ["not-empty"] = "not_applicable" } }
case { "a serious incident a year less a day ago and an empty register", complete = registers, facts = facts { nonconformity = false, incident = { detected_at = "2024-01-02" } }, expects = { ["not-empty"] = "not_satisfied" } }
local hundred = {}
for i = 1, 100 do hundred[i] = but(i <= 51 and p or {}, i <= 21 and r or {}) end
case { "51 and 21 of a hundred", complete = registers, facts = n(hundred), expects = but(good, { ["not-people"] = "not_satisfied", ["few-repeats"] = "not_satisfied" }) }
local function late(changes) return facts { nonconformity = false, incident = false, action = but({ id = "a1", due = "2024-10-01", done_at = blank }, changes) } end
case { "a late action and an empty register", complete = registers, facts = late {}, expects = { rule = "satisfied", ["not-empty"] = "not_satisfied" } }
case { "an action due yesterday and an empty register", complete = registers, facts = late { due = "2024-12-31" }, expects = { ["not-empty"] = "not_satisfied" } }
case { "an action due today and an empty register", complete = registers, facts = late { due = "2025-01-01" }, expects = { ["not-empty"] = "not_applicable" } }
case { "an action that was done and an empty register", complete = registers, facts = late { done_at = "2024-12-01" }, expects = { ["not-empty"] = "not_applicable" } }
case { "an action without a day and an empty register", complete = registers, facts = late { due = blank }, expects = { ["not-empty"] = "not_applicable" } }
case { "an action late for a year less a day", complete = registers, facts = late { due = "2024-01-02" }, expects = { ["not-empty"] = "not_satisfied" } }
case { "an action late for a year", complete = registers, facts = late { due = "2024-01-01" }, expects = { ["not-empty"] = "not_applicable" } }
