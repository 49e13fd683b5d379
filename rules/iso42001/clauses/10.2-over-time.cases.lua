local function list(of)
  local made = {}
  for i, one in ipairs(of) do
    made[i] = but({ id = "n" .. i, detected_at = "2024-11-01", closed_at = "2024-12-01", correction = "put right", cause = "a gate", requirement = { "ISO42001:8.1" }, cause_type = "method", repeats = blank }, one)
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
local good = { rule = "satisfied", ["none-left-lying"] = "satisfied", ["in-time"] = "satisfied", ["not-people"] = "satisfied", ["few-repeats"] = "satisfied", ["not-empty"] = "satisfied" }
local late_ = but(good, { ["in-time"] = "not_satisfied", rule = "not_satisfied" })
local function n(of) return facts { nonconformity = list(of) } end

case { "settled in time", complete = registers, facts = facts {}, expects = good }
case { "nothing is on file", facts = { organization = { id = "org" } }, expects = { rule = "undetermined", ["in-time"] = "undetermined", ["none-left-lying"] = "undetermined" } }
local lying = { correction = blank, cause = blank, detected_at = "2024-12-02", closed_at = blank }
local left = but(good, { ["none-left-lying"] = "not_satisfied", rule = "not_satisfied" })
case { "nobody did anything about one in 30 days", complete = registers, facts = n { {}, {}, {}, {}, lying }, expects = left }
case { "nobody did anything about one in 30 days, and there may be more", facts = n { {}, {}, {}, {}, lying }, expects = { rule = "not_satisfied", ["none-left-lying"] = "not_satisfied" } }
case { "nobody did anything about one, and it was closed all the same", tempting = true, complete = registers, facts = n { {}, {}, {}, {}, but(lying, { closed_at = "2024-12-20" }) }, expects = left }
case { "nobody did anything about one in 29 days", complete = registers, facts = n { {}, {}, {}, {}, but(lying, { detected_at = "2024-12-03" }) }, expects = good }
case { "something was put right, and no cause found: told of the nonconformity itself", complete = registers, facts = n { {}, {}, {}, {}, but(lying, { correction = "switched off" }) }, expects = good }
case { "a cause was found, and nothing put right: told of the nonconformity itself", complete = registers, facts = n { {}, {}, {}, {}, but(lying, { cause = "a gate" }) }, expects = good }
case { "what was done about it nobody asked", complete = registers, facts = n { {}, {}, {}, {}, but(lying, { correction = unasked }) }, expects = { rule = "undetermined", ["none-left-lying"] = "undetermined" } }
case { "nothing was done about one of information security", complete = registers, facts = n { {}, {}, {}, {}, but(lying, { requirement = { "ISO27001:A.8.8" } }) }, expects = good }
case { "no nonconformity, and none forgotten", complete = registers, facts = facts { nonconformity = false, incident = false }, expects = { rule = "satisfied", ["none-left-lying"] = "satisfied", ["in-time"] = "satisfied", ["not-people"] = "not_applicable", ["few-repeats"] = "not_applicable", ["not-empty"] = "not_applicable" } }
case { "no time was promised", complete = registers, facts = facts { process = { interval = blank } }, expects = { rule = "satisfied", ["in-time"] = "not_applicable" } }
case { "open for 91 days", complete = registers, facts = n { {}, {}, {}, {}, { detected_at = "2024-10-02", closed_at = blank } }, expects = late_ }
case { "open for 90 days", complete = registers, facts = n { {}, {}, {}, {}, { detected_at = "2024-10-03", closed_at = blank } }, expects = good }
case { "to be closed tomorrow", tempting = true, complete = registers, facts = n { {}, {}, {}, {}, { detected_at = "2024-10-02", closed_at = "2025-01-02" } }, expects = late_ }
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
local function late(changes) return facts { nonconformity = false, incident = false, action = but({ id = "a1", requirement = { "ISO42001:8.1" }, due = "2024-10-01", done_at = blank }, changes) } end
case { "a late action and an empty register", complete = registers, facts = late {}, expects = { rule = "satisfied", ["not-empty"] = "not_satisfied" } }
case { "an action due yesterday and an empty register", complete = registers, facts = late { due = "2024-12-31" }, expects = { ["not-empty"] = "not_satisfied" } }
case { "an action due today and an empty register", complete = registers, facts = late { due = "2025-01-01" }, expects = { ["not-empty"] = "not_applicable" } }
case { "an action that was done and an empty register", complete = registers, facts = late { done_at = "2024-12-01" }, expects = { ["not-empty"] = "not_applicable" } }
case { "an action without a day and an empty register", complete = registers, facts = late { due = blank }, expects = { ["not-empty"] = "not_applicable" } }
case { "an action late for a year less a day", complete = registers, facts = late { due = "2024-01-02" }, expects = { ["not-empty"] = "not_satisfied" } }
case { "an action late for a year", complete = registers, facts = late { due = "2024-01-01" }, expects = { ["not-empty"] = "not_applicable" } }

-- What is of information security stands in the same registers.
local security = { requirement = { "ISO27001:A.8.8" } }
case { "of information security, and open for 91 days", complete = registers, facts = n { {}, {}, {}, {}, but(security, { detected_at = "2024-10-02", closed_at = blank }) }, expects = good }
case { "which requirement is not met is not on file, and open for 91 days", tempting = true, complete = registers, facts = n { {}, {}, {}, {}, { requirement = blank, detected_at = "2024-10-02", closed_at = blank } }, expects = late_ }
case { "which requirement is not met nobody asked, and open for 91 days", complete = registers, facts = n { {}, {}, {}, {}, { requirement = unasked, detected_at = "2024-10-02", closed_at = blank } }, expects = { rule = "undetermined", ["in-time"] = "undetermined" } }
case { "causes and repeats of information security do not count", complete = registers, facts = n { p, p, r, but(security, {}), but(security, {}), but(security, {}), but(security, {}), but(security, {}) }, expects = but(good, { ["not-people"] = "not_satisfied", ["few-repeats"] = "not_satisfied" }) }
case { "nothing but information security", complete = registers, facts = n { but(security, but(p, r)) }, expects = { rule = "satisfied", ["not-people"] = "not_applicable", ["few-repeats"] = "not_applicable", ["not-empty"] = "not_satisfied" } }
case { "a late action of information security and an empty register", complete = registers, facts = late(security), expects = { ["not-empty"] = "not_applicable" } }
for _, one in ipairs(shared.ours_by_requirement) do
  local ours = { requirement = one[2] }
  case { "left lying: it " .. one[1], complete = registers, facts = n { {}, but(lying, ours) }, expects = left }
  case { "open for 91 days: it " .. one[1], complete = registers, facts = n { {}, but(ours, { detected_at = "2024-10-02", closed_at = blank }) }, expects = late_ }
  case { "a repeat, of a person's making: it " .. one[1], complete = registers, facts = n { but(ours, but(p, r)) }, expects = but(good, { ["not-people"] = "not_satisfied", ["few-repeats"] = "not_satisfied" }) }
  case { "a late action and an empty register: it " .. one[1], complete = registers, facts = late(ours), expects = { ["not-empty"] = "not_satisfied" } }
end
