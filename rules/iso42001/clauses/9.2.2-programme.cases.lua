-- All leaves of clauses 4 to 10, in two audits: the first was held, the second is to come.
local first = { "4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "6.1.1", "6.1.2", "6.1.3", "6.1.4", "6.2", "6.3", "7.1", "7.2", "7.3", "7.4" }
local second = { "7.5.1", "7.5.2", "7.5.3", "8.1", "8.2", "8.3", "8.4", "9.1", "9.2.1", "9.2.2", "9.3.1", "9.3.2", "9.3.3", "10.1" }
local function ids(list, more)
  local made = {}
  for _, id in ipairs(list) do made[#made + 1] = "ISO42001:" .. id end
  return with(made, more or {})
end
local spring = { id = "au1", programme = "ap1", type = "internal", standards = { "ISO42001" }, planned_for = "2024-04-01", to = "2024-04-03", scope = ids(first, { "ISO42001:A.2.2", "own:N1" }) }
local autumn = { id = "au2", programme = "ap1", type = "internal", standards = { "ISO42001" }, planned_for = "2025-10-01", to = blank, scope = ids(second, { "ISO42001:10.2" }) }
-- Audits of another programme, of another sort and against another standard, each of which would fill a gap.
local function others(scope)
  return {
    { id = "au6", programme = "ap2", type = "internal", standards = { "ISO42001" }, planned_for = "2024-04-01", to = "2024-04-03", scope = scope },
    { id = "au7", programme = "ap1", type = "stage2", standards = { "ISO42001" }, planned_for = "2024-04-01", to = "2024-04-03", scope = scope },
    { id = "au8", programme = "ap1", type = "internal", standards = { "ISO27001" }, planned_for = "2024-04-01", to = "2024-04-03", scope = scope },
  }
end
local facts = world {
  audit_programme = { id = "ap1", standards = { "ISO27001", "ISO42001" }, cycle_from = "2024-01-01", cycle_to = "2026-12-31", interval = "P1Y", methods = "samples, interviews", responsible = "p1", reporting = "to the managers concerned, within two weeks", weighting = "by risk", previous_results_used = true },
  audit = { spring, autumn },
  audit_finding = { id = "f1", audit = "au1", type = "minor" },
  control_statement = { { id = "c1", control = "ISO42001:A.2.2", applicable = true }, { id = "c2", control = "ISO42001:A.2.3", applicable = false }, { id = "c3", control = "own:N1", applicable = true }, { id = "c4", control = "own:N2", applicable = false } },
}
local registers = { "audit", "audit_finding", "control_statement" }
local good = { rule = "satisfied", frequency = "satisfied", methods = "satisfied", responsible = "satisfied", reporting = "satisfied", weighed = "satisfied", ["earlier-results"] = "satisfied", ["leaves-planned"] = "satisfied", ["controls-planned"] = "satisfied", ["held-so-far"] = "satisfied", ["own-controls"] = "satisfied", ["found-something"] = "satisfied" }
local function only(id, outcome) return but(good, { [id] = outcome or "not_satisfied", rule = outcome or "not_satisfied" }) end

case { "everything is said and reached", subject = "ap1", complete = registers, facts = facts {}, expects = good }
case { "an empty frame", facts = { audit_programme = { id = "ap1", standards = { "ISO27001", "ISO42001" }, cycle_from = "2024-01-01", cycle_to = "2026-12-31" } },
  expects = { rule = "undetermined", frequency = "undetermined", methods = "undetermined", responsible = "undetermined", reporting = "undetermined", weighed = "undetermined", ["earlier-results"] = "undetermined", ["leaves-planned"] = "undetermined", ["controls-planned"] = "undetermined", ["held-so-far"] = "undetermined", ["own-controls"] = "undetermined", ["found-something"] = "undetermined" } }

case { "how often is not said", tempting = true, complete = registers, facts = facts { audit_programme = { interval = blank } }, expects = only "frequency" }
case { "how is not said", tempting = true, complete = registers, facts = facts { audit_programme = { methods = blank } }, expects = only "methods" }
case { "nobody answers for it", tempting = true, complete = registers, facts = facts { audit_programme = { responsible = blank } }, expects = only "responsible" }
case { "who gets the results is not said", tempting = true, complete = registers, facts = facts { audit_programme = { reporting = blank } }, expects = only "reporting" }
case { "importance was not weighed", tempting = true, complete = registers, facts = facts { audit_programme = { weighting = blank } }, expects = only "weighed" }
case { "the first programme has no earlier results", complete = registers, facts = facts { audit_programme = { previous_results_used = na } }, expects = good }
case { "earlier results were left aside", tempting = true, complete = registers, facts = facts { audit_programme = { previous_results_used = false } }, expects = only "earlier-results" }

case { "one requirement is reached by audits of another programme, sort and standard only", tempting = true, subject = "ap1", complete = registers,
  facts = facts { audit = with({ spring, but(autumn, { scope = ids(second) }) }, others { "ISO42001:10.2" }) }, expects = only "leaves-planned" }
for i, other in ipairs(others { "ISO42001:10.2" }) do
  case { "one requirement is reached by an audit that does not count, number " .. i, subject = "ap1", complete = registers,
    facts = facts { audit = { spring, but(autumn, { scope = ids(second) }), other } }, expects = only "leaves-planned" }
end
case { "a selected control that no audit of the cycle reaches", tempting = true, complete = registers,
  facts = facts { control_statement = { { id = "c1", control = "ISO42001:A.2.2", applicable = true }, { id = "c2", control = "ISO42001:A.2.3", applicable = true } } }, expects = only "controls-planned" }
case { "the statement of applicability may hold more", complete = { "audit", "audit_finding" }, facts = facts {}, expects = but(only("controls-planned", "undetermined"), { ["own-controls"] = "undetermined" }) }

case { "the autumn audit was due yesterday and not held", tempting = true, complete = registers, facts = facts { audit = { spring, but(autumn, { planned_for = "2024-12-31" }) } }, expects = only "held-so-far" }
case { "the autumn audit is due today", complete = registers, facts = facts { audit = { spring, but(autumn, { planned_for = "2025-01-01" }) } }, expects = good }
case { "the autumn audit ends today", complete = registers, facts = facts { audit = { spring, but(autumn, { planned_for = "2024-12-31", to = "2025-01-01" }) } }, expects = good }
case { "the autumn audit runs until tomorrow", complete = registers, facts = facts { audit = { spring, but(autumn, { planned_for = "2024-12-31", to = "2025-01-02" }) } }, expects = only "held-so-far" }
case { "an audit without a day was never due", complete = registers, facts = facts { audit = { spring, but(autumn, { planned_for = blank }) } }, expects = good }
for i, other in ipairs(others(ids(second, { "ISO42001:10.2" }))) do
  case { "what was due was reached by an audit that does not count, number " .. i, subject = "ap1", complete = registers,
    facts = facts { audit = { spring, but(autumn, { planned_for = "2024-12-31" }), other } }, expects = only "held-so-far" }
  case { "an audit that does not count, with something of its own, number " .. i, subject = "ap1", complete = registers,
    facts = facts { audit = { spring, autumn, but(other, { to = blank, scope = { "ISO27001:A.5.1" } }) } }, expects = good }
end

case { "two years without a finding", complete = registers, facts = facts { audit_finding = { type = "conformity" } }, expects = but(good, { ["found-something"] = "not_satisfied" }) }
case { "findings of another programme", complete = registers, facts = facts { audit_finding = { audit = "au6" } }, expects = but(good, { ["found-something"] = "not_satisfied" }) }

case { "a cycle that begins today", complete = registers, facts = facts { audit_programme = { cycle_from = "2025-01-01" } }, expects = good }
case { "a cycle that begins tomorrow", complete = registers, facts = facts { audit_programme = { cycle_from = "2025-01-02" } }, expects = { rule = "not_applicable" } }
case { "a cycle that ends today", complete = registers, facts = facts { audit_programme = { cycle_to = "2025-01-01" } }, expects = good }
case { "a cycle that has ended", complete = registers, facts = facts { audit_programme = { cycle_to = "2024-12-31" } }, expects = { rule = "not_applicable" } }
for i, other in ipairs(others { "ISO42001:A.2.2" }) do
  case { "a selected control is reached by an audit that does not count, number " .. i, tempting = true, subject = "ap1", complete = registers,
    facts = facts { audit = { but(spring, { scope = ids(first, { "own:N1" }) }), autumn, other } }, expects = only "controls-planned" }
  case { "findings of an audit that does not count, number " .. i, subject = "ap1", complete = registers,
    facts = facts { audit = { spring, autumn, other }, audit_finding = { id = "f1", audit = other.id, type = "major" } }, expects = but(good, { ["found-something"] = "not_satisfied" }) }
end
case { "findings of an audit that ends tomorrow", complete = registers, facts = facts { audit = { spring, but(autumn, { to = "2025-01-02" }) }, audit_finding = { id = "f1", audit = "au2", type = "major" } }, expects = but(good, { ["found-something"] = "not_satisfied" }) }
case { "findings of an audit that ends today", complete = registers, facts = facts { audit = { spring, but(autumn, { to = "2025-01-01" }) }, audit_finding = { id = "f1", audit = "au2", type = "major" } }, expects = good }
for _, type in ipairs { "observation", "ofi" } do
  case { "the only finding is of type " .. type, complete = registers, facts = facts { audit_finding = { { id = "f1", audit = "au1", type = type }, { id = "f2", audit = "au1", type = "conformity" } } }, expects = good }
end
case { "an own control that no audit of the cycle reaches", complete = registers, facts = facts { audit = { but(spring, { scope = ids(first, { "ISO42001:A.2.2" }) }), autumn } }, expects = but(good, { ["own-controls"] = "not_satisfied" }) }
for i, other in ipairs(others { "own:N1" }) do
  case { "an own control is reached by an audit that does not count, number " .. i, subject = "ap1", complete = registers,
    facts = facts { audit = { but(spring, { scope = ids(first, { "ISO42001:A.2.2" }) }), autumn, other } }, expects = but(good, { ["own-controls"] = "not_satisfied" }) }
end
case { "a programme for information security alone", complete = registers, facts = facts { audit_programme = { standards = { "ISO27001" } } }, expects = { rule = "not_applicable" } }
