local control = "ISO42001:A.5.4"
local mine = { id = "i1", system = "s1", status = "completed", affects = { "individuals", "societies" }, groups_named = { "patients" }, stages = { "deployed", "operated" }, consulted = { "pa1" }, topics = { "rights", "fairness", "health", "safety" } }
-- Everything right, of another system or still in progress; and an empty shell beside the good one.
local others = { but(mine, { id = "i7", system = "s2", stages = { "deployed", "operated" } }), but(mine, { id = "i8", status = "in_progress" }), { id = "i9", system = "s1", status = "completed", affects = {}, groups_named = blank, stages = {}, consulted = blank, topics = {} } }
local facts = world {
  ai_system = { id = "s1", name = "Triage", stage = "operated" },
  control_statement = shared.stated(control),
  impact_assessment = with({ mine }, others),
}
local registers = { "impact_assessment" }
local good = { rule = "satisfied", people = "satisfied", named = "satisfied", ["this-stage"] = "satisfied", asked = "satisfied", topics = "satisfied" }
local fine = { complete = registers, facts = facts {}, expects = good }
local function only(id) return but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end
local function i(changes) return facts { impact_assessment = with({ but(mine, changes) }, others) } end

case(but(fine, { "people were looked at, named and asked" }))

case { "nothing is on file", facts = { ai_system = { id = "s1", stage = "operated" }, control_statement = shared.stated(control) }, expects = { rule = "undetermined", people = "undetermined", named = "undetermined", ["this-stage"] = "undetermined", asked = "undetermined", topics = "undetermined" } }
case { "no assessment of this system was completed", tempting = true, complete = registers, facts = facts { impact_assessment = others }, expects = { rule = "not_satisfied", people = "not_satisfied", named = "not_satisfied", ["this-stage"] = "not_satisfied", asked = "not_satisfied", topics = "not_satisfied" } }
case { "no assessment at all", complete = registers, facts = facts { impact_assessment = false }, expects = { rule = "not_satisfied", people = "not_satisfied", named = "not_satisfied", ["this-stage"] = "not_satisfied", asked = "not_satisfied", topics = "not_satisfied" } }
case { "retired", complete = registers, facts = facts { ai_system = { stage = "retired" } }, expects = { rule = "not_applicable" } }
case { "in development", complete = registers, facts = facts { ai_system = { stage = "developed" } }, expects = { rule = "not_applicable" } }
case { "being put into use", complete = registers, facts = facts { ai_system = { stage = "deployed" } }, expects = good }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "selected for this system alone", complete = registers, facts = facts { control_statement = with(shared.stated(control, false), { { id = "soa4", control = control, system = "s1", applicable = true } }) }, expects = good }
case { "without a statement nobody can say whether the control applies", complete = registers, facts = facts { control_statement = false }, expects = { rule = "undetermined" } }

case { "it looks at society only", tempting = true, complete = registers, facts = i { affects = { "societies" } }, expects = only "people" }
case { "it looks at groups", complete = registers, facts = i { affects = { "groups" } }, expects = good }
case { "people in general", tempting = true, complete = registers, facts = i { groups_named = blank }, expects = only "named" }
case { "written before it was put into use, for then only", tempting = true, complete = registers, facts = i { stages = { "deployed" } }, expects = only "this-stage" }
case { "nobody was asked", complete = registers, facts = i { consulted = blank }, expects = but(good, { asked = "not_satisfied" }) }
for n, topic in ipairs(mine.topics) do
  local rest = {}
  for m, other in ipairs(mine.topics) do
    if n ~= m then rest[#rest + 1] = other end
  end
  case { "it does not look at " .. topic, complete = registers, facts = i { topics = rest }, expects = but(good, { topics = "not_satisfied" }) }
end
