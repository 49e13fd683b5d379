local fine = {
  "seen at work",
  facts = { organization = { id = "acme", name = "Acme" }, attestation = { said("7.5.2-format/suited", "organization:acme", { method = "observe" }) } },
  expects = { suited = "satisfied", rule = "satisfied" },
}

case(fine)
cases(asked(fine, "7.5.2-format/suited"))
