local fine = {
  "a method, approved, with criteria, that others repeat",
  complete = { "process" },
  expects = { process = "satisfied", controlled = "satisfied", ["by-criteria"] = "satisfied", comparable = "satisfied", rule = "satisfied", severity = "medium" },
  facts = {
    organization = { id = "org", name = "Org" },
    process = { id = "p1", theme = "risk_assessment", document = "d1", criteria = "Risk criteria, version 2" },
    document = { id = "d1", title = "How we assess AI risk", status = "approved", version = "2.1" },
    attestation = { said("6.1.2-method/comparable", "organization:org") },
  },
}
case(fine)
cases(asked(fine, "6.1.2-method/comparable"))

cases(lines(fine, {
  { "no such process", { process = false }, { process = "not_satisfied", controlled = "not_satisfied", ["by-criteria"] = "not_satisfied" } },
  { "processes may be elsewhere", { process = false }, { process = "undetermined", controlled = "undetermined", ["by-criteria"] = "undetermined" }, complete = {} },
  { "the process for treating risks is another one", { process = { theme = "risk_treatment" } }, { process = "not_satisfied", controlled = "not_satisfied", ["by-criteria"] = "not_satisfied" }, tempting = true },
  { "done the way it always was, not written down", { process = { document = blank } }, { process = "not_satisfied", controlled = "not_satisfied" }, tempting = true },
  { "nobody was asked for the document", { process = { document = unasked } }, { process = "undetermined", controlled = "undetermined" } },
  { "a draft", { document = { status = "draft" } }, { controlled = "not_satisfied" }, tempting = true },
  { "a document without a version", { document = { version = blank } }, { controlled = "not_satisfied" }, tempting = true },
  { "a document nobody knows more about", { document = false }, { controlled = "undetermined" } },
  { "a method that is silent about its criteria", { process = { criteria = blank } }, { ["by-criteria"] = "not_satisfied" }, tempting = true },
}))
