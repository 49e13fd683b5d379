local control = "ISO42001:A.5.5"
local all = { "environment", "economy", "democracy", "culture", "health" }
local mine = { id = "i1", system = "s1", status = "completed", affects = { "individuals", "societies" }, topics = all }
-- Everything right, of another system or still in progress; and an empty shell beside the good one.
local others = { but(mine, { id = "i7", system = "s2" }), but(mine, { id = "i8", status = "in_progress" }), { id = "i9", system = "s1", status = "completed", affects = {}, topics = {} } }
local facts = world {
  ai_system = { id = "s1", name = "Triage", stage = "operated" },
  control_statement = shared.stated(control),
  impact_assessment = with({ mine }, others),
}
local registers = { "impact_assessment" }
local good = { rule = "satisfied", society = "satisfied", ["worked-out"] = "satisfied", environment = "satisfied", economy = "satisfied", democracy = "satisfied", culture = "satisfied", health = "satisfied" }
local fine = { complete = registers, facts = facts {}, expects = good }
local function i(changes) return facts { impact_assessment = with({ but(mine, changes) }, others) } end
local nothing = { rule = "not_satisfied", society = "not_satisfied", ["worked-out"] = "not_satisfied", environment = "not_satisfied", economy = "not_satisfied", democracy = "not_satisfied", culture = "not_satisfied", health = "not_satisfied" }

case(but(fine, { "society was looked at from every side" }))

case { "nothing is on file", facts = { ai_system = { id = "s1", stage = "operated" }, control_statement = shared.stated(control) }, expects = { rule = "undetermined", society = "undetermined", ["worked-out"] = "undetermined" } }
case { "no assessment of this system was completed", tempting = true, complete = registers, facts = facts { impact_assessment = others }, expects = nothing }
case { "no assessment at all", complete = registers, facts = facts { impact_assessment = false }, expects = nothing }
case { "retired", complete = registers, facts = facts { ai_system = { stage = "retired" } }, expects = { rule = "not_applicable" } }
case { "in development", complete = registers, facts = facts { ai_system = { stage = "developed" } }, expects = { rule = "not_applicable" } }
case { "being put into use", complete = registers, facts = facts { ai_system = { stage = "deployed" } }, expects = good }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "selected for this system alone", complete = registers, facts = facts { control_statement = with(shared.stated(control, false), { { id = "soa4", control = control, system = "s1", applicable = true } }) }, expects = good }
case { "without a statement nobody can say whether the control applies", complete = registers, facts = facts { control_statement = false }, expects = { rule = "undetermined" } }

case { "a data protection assessment looks at persons", tempting = true, complete = registers, facts = i { affects = { "individuals", "groups" } }, expects = but(good, { society = "not_satisfied", rule = "not_satisfied" }) }
case { "society is named and nothing is worked out", tempting = true, complete = registers, facts = i { topics = { "fairness", "rights" } }, expects = but(good, { health = "not_satisfied", ["worked-out"] = "not_satisfied", rule = "not_satisfied", environment = "not_satisfied", economy = "not_satisfied", democracy = "not_satisfied", culture = "not_satisfied" }) }
for n, topic in ipairs(all) do
  local rest = {}
  for m, other in ipairs(all) do
    if n ~= m then rest[#rest + 1] = other end
  end
  case { "it does not look at " .. topic, complete = registers, facts = i { topics = rest }, expects = but(good, { [topic] = "not_satisfied" }) }
  case { "it looks at nothing but " .. topic, complete = registers, facts = i { topics = { topic } }, expects = { rule = "satisfied", ["worked-out"] = "satisfied" } }
end
case { "it looks at nothing but safety", complete = registers, facts = i { topics = { "safety" } }, expects = { rule = "satisfied", ["worked-out"] = "satisfied" } }
