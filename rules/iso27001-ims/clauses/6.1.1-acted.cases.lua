local said = "6.1.1-acted/acted"
local fine = { "people were asked", facts = { organization = { id = "org", name = "Org" }, attestation = { shared.said(said, "organization:org") } }, expects = { acted = "satisfied" } }
shared.try(fine, shared.asked { world = fine, of = said, id = "acted", subject = "organization:org" })
