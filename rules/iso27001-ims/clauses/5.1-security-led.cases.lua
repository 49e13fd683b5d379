local said = "5.1-security-led/explained"
local fine = { "top management was heard", facts = { organization = { id = "org", name = "Org" }, attestation = { shared.said(said, "organization:org") } }, expects = { explained = "satisfied" } }
shared.try(fine, shared.asked { world = fine, of = said, id = "explained", subject = "organization:org" })
