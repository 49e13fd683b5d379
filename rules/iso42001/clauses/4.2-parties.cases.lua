local customer = { id = "p1", name = "Hospitals", category = "customer", relevant = true }
local patients = { id = "p2", name = "Patients", category = "affected_group", relevant = false }
local fine = {
  "a relevant party, and patients thought of",
  complete = { "interested_party" },
  facts = { organization = { id = "acme", name = "Acme" }, interested_party = { customer, patients }, attestation = { said("4.2-parties/matter", "organization:acme") } },
  advice = { "touched" }, expects = { named = "satisfied", matter = "satisfied", touched = "satisfied", rule = "satisfied" },
}

case(fine)
cases(lines(fine, {
  { "nobody is on file", { interested_party = false }, { named = "undetermined", touched = "undetermined" }, complete = {} },
  { "nobody is on file in a complete register: no record is demanded", { interested_party = false }, { named = "undetermined", touched = "undetermined" } },
  { "it is declared that there is nobody", { interested_party = false }, { named = "not_satisfied", touched = "not_satisfied" }, empty_is_true = { "interested_party" } },
  { "everybody was found not relevant", { interested_party = { but(customer, { relevant = false }), patients } }, { named = "not_satisfied" } },
  { "a long list of names of which none was decided", { interested_party = { but(customer, { relevant = blank }), but(patients, { relevant = blank }) } }, { named = "undetermined", touched = "not_satisfied" }, tempting = true },
  { "the list is short of those touched", { interested_party = { customer } }, { touched = "undetermined" } },
  { "those touched are listed and not decided on", { interested_party = { customer, but(patients, { relevant = blank }) } }, { touched = "not_satisfied" } },
}))

cases(asked(fine, "4.2-parties/matter"))
