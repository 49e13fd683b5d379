local control, sentence = "ISO42001:A.2.3", "A.2.3-compared/all-of-them"
local policy = { id = "d1", type = "policy", covers = { "ISO42001:5.2" }, status = "approved", approved_at = "2024-02-10" }
local map = { id = "d2", type = "record", covers = { control }, status = "approved", approved_at = "2024-05-01" }
-- Later documents that are not the policy in force: another policy, a draft of the policy, a procedure for 5.2.
local others = {
  { id = "d7", type = "policy", covers = { "ISO42001:A.4.2" }, status = "approved", approved_at = "2024-12-01" },
  { id = "d8", type = "policy", covers = { "ISO42001:5.2" }, status = "draft", approved_at = "2024-12-01" },
  { id = "d9", type = "procedure", covers = { "ISO42001:5.2" }, status = "approved", approved_at = "2024-12-01" },
}
local facts = world {
  organization = { id = "org", name = "Org" },
  control_statement = shared.stated(control),
  document = with({ map, policy }, others),
  attestation = { said(sentence, "organization:org") },
}
local registers = { "document" }
local good = { rule = "satisfied", compared = "satisfied", ["all-of-them"] = "satisfied", ["with-this-policy"] = "satisfied" }
local fine = { complete = registers, facts = facts {}, expects = good }
local function d(changes) return facts { document = with({ but(map, changes), policy }, others) } end

case(but(fine, { "a map of policies, newer than the policy" }))
cases(asked(fine, sentence))

case { "nothing is on file", facts = { organization = { id = "org" }, control_statement = shared.stated(control) }, expects = { rule = "undetermined", compared = "undetermined", ["all-of-them"] = "undetermined", ["with-this-policy"] = "undetermined" } }
case { "no comparison is on file; none is demanded to be", complete = registers, facts = facts { document = with({ policy }, others) }, expects = { rule = "undetermined", compared = "undetermined", ["with-this-policy"] = "undetermined" } }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", complete = registers, facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
case { "a comparison that is still a draft", tempting = true, complete = registers, facts = d { status = "draft" }, expects = but(good, { compared = "not_satisfied", rule = "not_satisfied" }) }
case { "a comparison without a day", complete = registers, facts = d { approved_at = blank }, expects = but(good, { compared = "not_satisfied", rule = "not_satisfied", ["with-this-policy"] = "not_satisfied" }) }
case { "an older comparison beside it, a draft", complete = registers, facts = facts { document = with({ map, but(map, { id = "d3", status = "draft", approved_at = "2023-05-01" }), policy }, others) }, expects = good }
case { "compared today", complete = registers, facts = d { approved_at = "2025-01-01" }, expects = good }
case { "dated tomorrow", complete = registers, facts = d { approved_at = "2025-01-02" }, expects = but(good, { compared = "not_satisfied", rule = "not_satisfied" }) }
case { "of the day of the policy", complete = registers, facts = d { approved_at = "2024-02-10" }, expects = good }
case { "a day older than the policy", complete = registers, facts = d { approved_at = "2024-02-09" }, expects = but(good, { ["with-this-policy"] = "not_satisfied" }) }
