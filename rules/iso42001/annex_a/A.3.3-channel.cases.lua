local control, sentence = "ISO42001:A.3.3", "A.3.3-channel/trusted"
local channel = { id = "c1", purpose = "internal_concern", procedure = "d1", route = "mail", public_since = "2024-06-01", system = blank }
-- A way for outsiders to complain is another control's.
local outward = { id = "c9", purpose = "external_adverse_impact", procedure = "d1", route = "form", public_since = "2024-06-01", system = blank }
local facts = world {
  organization = { id = "org", name = "Org" },
  control_statement = shared.stated(control),
  channel = { channel, outward },
  attestation = { said(sentence, "organization:org") },
  ai_system = { { id = "s1", stage = "operated" }, { id = "s2", stage = "initiated" }, { id = "s3", stage = "retired" } },
}
local registers = { "channel", "ai_system" }
local good = { rule = "satisfied", defined = "satisfied", ["in-place"] = "satisfied", ["every-system"] = "satisfied", trusted = "satisfied" }
local fine = { complete = registers, facts = facts {}, expects = good }
local function only(id) return but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end
local function c(changes) return facts { channel = changes } end

case(but(fine, { "a way in, known and trusted" }))
cases(asked(fine, sentence))

case { "nothing is on file", facts = { organization = { id = "org" }, control_statement = shared.stated(control) }, expects = { rule = "undetermined", defined = "undetermined", ["in-place"] = "undetermined", ["every-system"] = "undetermined", trusted = "undetermined" } }
case { "outsiders can complain, and nobody inside", tempting = true, complete = registers, facts = facts { channel = outward }, expects = { rule = "undetermined", defined = "undetermined", ["in-place"] = "undetermined", ["every-system"] = "not_applicable", trusted = "satisfied" } }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", complete = registers, facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
case { "the control stays satisfied though no document describes the mailbox", complete = registers, facts = c { procedure = blank }, expects = but(good, { defined = "not_satisfied" }) }
case { "a process on paper without a way in", tempting = true, complete = registers, facts = c { route = blank }, expects = only "in-place" }
case { "nobody was ever told", tempting = true, complete = registers, facts = c { public_since = blank }, expects = only "in-place" }
case { "made known today", complete = registers, facts = c { public_since = "2025-01-01" }, expects = good }
case { "to be made known tomorrow", complete = registers, facts = c { public_since = "2025-01-02" }, expects = only "in-place" }
case { "for one system only", tempting = true, complete = registers, facts = c { system = "s1" }, expects = only "every-system" }
local function two(more) return { but(channel, { system = "s1" }), but(channel, but({ id = "c2", system = "s2" }, more)), outward } end
case { "one for each system that is not retired", complete = registers, facts = facts { channel = two() }, expects = good }
case { "one for each system, and the list of systems may lack some", complete = { "channel" }, facts = facts { channel = two() }, expects = { rule = "undetermined", ["every-system"] = "undetermined" } }
case { "one for each system, but outsiders only for the second", tempting = true, complete = registers, facts = facts { channel = two { purpose = "external_adverse_impact" } }, expects = only "every-system" }
case { "one of the two is for outsiders", tempting = true, complete = registers, facts = facts { channel = { but(channel, { system = "s1" }), but(outward, { system = "s2" }) } }, expects = only "every-system" }
case { "a way for all among ways for some", complete = registers, facts = facts { channel = { but(channel, { system = "s1" }), but(channel, { id = "c2" }), outward } }, expects = good }
case { "which ways in there are may not all be on file", complete = { "ai_system" }, facts = c { system = "s1" }, expects = { rule = "undetermined", ["every-system"] = "undetermined" } }
case { "a second one, for one system and still on paper", complete = registers, facts = facts { channel = { channel, outward, { id = "c2", purpose = "internal_concern", procedure = blank, route = blank, public_since = blank, system = "s1" } } }, expects = good }
