local said = "10.1-security-better/better"
local fine = { "people were asked", facts = { organization = { id = "org", name = "Org" }, attestation = { shared.said(said, "organization:org") } }, expects = { better = "satisfied" } }
shared.try(fine, shared.asked { world = fine, of = said, id = "better", subject = "organization:org" })
