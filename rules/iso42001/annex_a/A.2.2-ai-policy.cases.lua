local control = "ISO42001:A.2.2"
local policy = { id = "d1", title = "AI policy", type = "policy", covers = { control, "ISO42001:5.2", "develop", "use" }, status = "approved", approved_at = "2024-02-10" }
local topics = { id = "d2", type = "policy", covers = { "ISO42001:A.4.2", "ISO42001:A.5.2", "ISO42001:A.6.1.3" }, status = "approved", approved_at = "2024-02-10" }
-- Neither a procedure under the same id nor another policy with the same words is the AI policy.
local others = {
  { id = "d8", type = "procedure", covers = { control, "develop", "use" }, status = "approved", approved_at = "2024-02-10" },
  { id = "d9", type = "policy", covers = { "develop", "use" }, status = "approved", approved_at = "2024-02-10" },
}
local facts = world {
  organization = { id = "org", name = "Org" },
  control_statement = shared.stated(control),
  document = with({ policy, topics }, others),
  ai_system = { { id = "s1", stage = "operated", origin = "bought" }, { id = "s2", stage = "developed", origin = "built" } },
}
local registers = { "document", "ai_system" }
local good = { rule = "satisfied", documented = "satisfied", development = "satisfied", use = "satisfied", topics = "satisfied" }
local function d(changes) return facts { document = with({ but(policy, changes), topics }, others) } end
local all = { rule = "not_satisfied", documented = "not_satisfied", development = "not_satisfied", use = "not_satisfied", topics = "satisfied" }

case { "a policy in force for both", complete = registers, facts = facts {}, expects = good }
case { "filed under clause 5.2", complete = registers, facts = d { covers = { "ISO42001:5.2", "develop", "use" } }, expects = good }
case { "filed under the control", complete = registers, facts = d { covers = { control, "develop", "use" } }, expects = good }
case { "nothing is on file", facts = { organization = { id = "org" }, control_statement = shared.stated(control) }, expects = { rule = "undetermined", documented = "undetermined", development = "undetermined", use = "undetermined", topics = "undetermined" } }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", complete = registers, facts = facts { control_statement = false }, expects = { rule = "undetermined" } }

case { "no policy, though other documents", tempting = true, complete = registers, facts = facts { document = with({ topics }, others) }, expects = all }
case { "a draft", tempting = true, complete = registers, facts = d { status = "draft" }, expects = all }
case { "approved on no day", complete = registers, facts = d { approved_at = blank }, expects = all }
case { "approved today", complete = registers, facts = d { approved_at = "2025-01-01" }, expects = good }
case { "to be approved tomorrow", complete = registers, facts = d { approved_at = "2025-01-02" }, expects = all }
case { "it speaks of development only, and systems are used", tempting = true, complete = registers, facts = d { covers = { control, "develop" } }, expects = but(good, { use = "not_satisfied", rule = "not_satisfied" }) }
case { "it speaks of use only, and systems are built", tempting = true, complete = registers, facts = d { covers = { control, "use" } }, expects = but(good, { development = "not_satisfied", rule = "not_satisfied" }) }
case { "it names neither", tempting = true, complete = registers, facts = d { covers = { control } }, expects = but(good, { development = "not_satisfied", use = "not_satisfied", rule = "not_satisfied" }) }

for _, origin in ipairs { "built", "open_source", "experiment", "built_and_bought" } do
  case { "built, by origin " .. origin, complete = registers, facts = but(d { covers = { control, "use" } }, { ai_system = { { id = "s1", stage = "initiated", origin = origin } } }), expects = { development = "not_satisfied", use = "not_applicable" } }
end
for _, stage in ipairs { "initiated", "developed", "deployed", "operated" } do
  case { "built, at stage " .. stage, complete = registers, facts = but(d { covers = { control, "use" } }, { ai_system = { { id = "s1", stage = stage, origin = "built" } } }), expects = { development = "not_satisfied" } }
end
case { "what was built is retired", complete = registers, facts = but(d { covers = { control, "use" } }, { ai_system = { { id = "s1", stage = "operated", origin = "embedded" }, { id = "s2", stage = "retired", origin = "built" } } }), expects = but(good, { development = "not_applicable" }) }
case { "nothing is in use", complete = registers, facts = but(d { covers = { control, "develop" } }, { ai_system = { { id = "s1", stage = "initiated", origin = "built" } } }), expects = but(good, { use = "not_applicable" }) }
case { "being put into use", complete = registers, facts = but(d { covers = { control, "develop" } }, { ai_system = { { id = "s1", stage = "deployed", origin = "built" } } }), expects = { use = "not_satisfied" } }

for i, topic in ipairs { "ISO42001:A.4.2", "ISO42001:A.5.2", "ISO42001:A.6.1.3" } do
  local rest = {}
  for j, other in ipairs { "ISO42001:A.4.2", "ISO42001:A.5.2", "ISO42001:A.6.1.3" } do
    if i ~= j then rest[#rest + 1] = other end
  end
  case { "no policy speaks of " .. topic, complete = registers,
    facts = facts { document = with({ policy, but(topics, { covers = rest }), { id = "d3", type = "procedure", covers = { topic }, status = "approved" }, { id = "d4", type = "policy", covers = { topic }, status = "draft" } }, others) },
    expects = but(good, { topics = "not_satisfied" }) }
end
