local sentence = "6.1.1-acted/acted"
local fine = { "people were asked", facts = { organization = { id = "org", name = "Org" }, attestation = { said(sentence, "organization:org") } }, expects = { acted = "satisfied" } }
cases(lines(fine, { { fine[1] } }), asked(fine, sentence))
