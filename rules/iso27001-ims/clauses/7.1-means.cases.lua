local said = "7.1-means/enough"
local fine = { "people were asked", facts = { organization = { id = "org", name = "Org" }, attestation = { shared.said(said, "organization:org") } }, expects = { enough = "satisfied" } }
shared.try(fine, shared.asked { world = fine, of = said, id = "enough", subject = "organization:org" })
