local fine = {
  "somebody saw that the processes ran as planned",
  expects = { ran = "satisfied", rule = "satisfied", severity = "low" },
  facts = { organization = { id = "org", name = "Org" }, attestation = { said("8.1-as-planned/ran", "organization:org") } },
}
case(fine)
cases(asked(fine, "8.1-as-planned/ran"))
