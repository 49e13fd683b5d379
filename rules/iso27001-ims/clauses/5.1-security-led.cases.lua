local sentence = "5.1-security-led/explained"
local fine = { "top management was heard", facts = { organization = { id = "org", name = "Org" }, attestation = { said(sentence, "organization:org") } }, expects = { explained = "satisfied" } }
cases(lines(fine, { { fine[1] } }), asked(fine, sentence))
