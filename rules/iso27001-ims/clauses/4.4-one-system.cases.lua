local said = "4.4-one-system/lived"
local fine = { "people were asked", facts = { organization = { id = "org", name = "Org" }, attestation = { shared.said(said, "organization:org") } }, expects = { lived = "satisfied" } }
shared.try(fine, shared.asked { world = fine, of = said, id = "lived", subject = "organization:org" })
