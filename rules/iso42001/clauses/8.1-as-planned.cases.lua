local fine = {
  "somebody saw that the processes ran as planned",
  expects = { ran = "satisfied", rule = "satisfied", severity = "low" },
  facts = { organization = { id = "org", name = "Org" }, attestation = { shared.said("8.1-as-planned/ran", "organization:org") } },
}
case(fine)
for _, one in ipairs(shared.asked { world = fine, of = "8.1-as-planned/ran", id = "ran", subject = "organization:org" }) do case(one) end
