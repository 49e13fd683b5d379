local control, said = "ISO42001:A.5.4", "A.5.4-understood/understood"
local facts = shared.world { organization = { id = "org", name = "Org" }, control_statement = shared.stated(control), attestation = { shared.said(said, "organization:org") } }
local fine = { facts = facts {}, expects = { rule = "satisfied", understood = "satisfied" } }

case(shared.but(fine, { "somebody looked and says so" }))
for _, one in ipairs(shared.asked { world = fine, of = said, id = "understood", subject = "organization:org" }) do case(one) end
case { "excluded by the statement of applicability", facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable", understood = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", facts = facts { control_statement = shared.gone }, expects = { rule = "undetermined", understood = "undetermined" } }
