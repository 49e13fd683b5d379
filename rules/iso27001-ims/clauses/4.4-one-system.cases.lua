local sentence = "4.4-one-system/lived"
local fine = { "people were asked", facts = { organization = { id = "org", name = "Org" }, attestation = { said(sentence, "organization:org") } }, expects = { lived = "satisfied" } }
cases(lines(fine, { { fine[1] } }), asked(fine, sentence))
