local control, said = "ISO42001:A.3.3", "A.3.3-channel/trusted"
local channel = { id = "c1", purpose = "internal_concern", procedure = "d1", route = "mail", public_since = "2024-06-01", system = blank }
-- A way for outsiders to complain is another control's.
local outward = { id = "c9", purpose = "external_adverse_impact", procedure = "d1", route = "form", public_since = "2024-06-01", system = blank }
local facts = shared.world {
  organization = { id = "org", name = "Org" },
  control_statement = shared.stated(control),
  channel = { channel, outward },
  attestation = { shared.said(said, "organization:org") },
}
local registers = { "channel" }
local good = { rule = "satisfied", defined = "satisfied", ["in-place"] = "satisfied", ["every-system"] = "satisfied", trusted = "satisfied" }
local fine = { complete = registers, facts = facts {}, expects = good }
local function only(id) return shared.but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end
local function c(changes) return facts { channel = changes } end

case(shared.but(fine, { "a way in, known and trusted" }))
for _, one in ipairs(shared.asked { world = fine, of = said, id = "trusted", subject = "organization:org" }) do case(one) end

case { "nothing is on file", facts = { organization = { id = "org" }, control_statement = shared.stated(control) }, expects = { rule = "undetermined", defined = "undetermined", ["in-place"] = "undetermined", ["every-system"] = "undetermined", trusted = "undetermined" } }
case { "outsiders can complain, and nobody inside", tempting = true, complete = registers, facts = facts { channel = outward }, expects = { rule = "undetermined", defined = "undetermined", ["in-place"] = "undetermined", ["every-system"] = "undetermined", trusted = "satisfied" } }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", complete = registers, facts = facts { control_statement = shared.gone }, expects = { rule = "undetermined" } }
case { "a mailbox without a process", tempting = true, complete = registers, facts = c { procedure = blank }, expects = only "defined" }
case { "a process on paper without a way in", tempting = true, complete = registers, facts = c { route = blank }, expects = only "in-place" }
case { "nobody was ever told", tempting = true, complete = registers, facts = c { public_since = blank }, expects = only "in-place" }
case { "made known today", complete = registers, facts = c { public_since = "2025-01-01" }, expects = good }
case { "to be made known tomorrow", complete = registers, facts = c { public_since = "2025-01-02" }, expects = only "in-place" }
case { "for one system only", tempting = true, complete = registers, facts = c { system = "s1" }, expects = only "every-system" }
case { "a second one, for one system and still on paper", complete = registers, facts = facts { channel = { channel, outward, { id = "c2", purpose = "internal_concern", procedure = blank, route = blank, public_since = blank, system = "s1" } } }, expects = good }
