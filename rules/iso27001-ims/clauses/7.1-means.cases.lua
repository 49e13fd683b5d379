local sentence = "7.1-means/enough"
local fine = { "people were asked", facts = { organization = { id = "org", name = "Org" }, attestation = { said(sentence, "organization:org") } }, expects = { enough = "satisfied" } }
cases(lines(fine, { { fine[1] } }), asked(fine, sentence))
