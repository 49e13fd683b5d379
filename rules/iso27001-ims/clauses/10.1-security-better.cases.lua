local sentence = "10.1-security-better/better"
local fine = { "people were asked", facts = { organization = { id = "org", name = "Org" }, attestation = { said(sentence, "organization:org") } }, expects = { better = "satisfied" } }
cases(lines(fine, { { fine[1] } }), asked(fine, sentence))
