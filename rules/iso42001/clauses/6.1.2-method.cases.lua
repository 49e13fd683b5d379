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

shared.vary(fine, {
  { "no such process", drop = { "process" }, expects = { process = "not_satisfied", controlled = "not_satisfied", ["by-criteria"] = "not_satisfied", rule = "not_satisfied" } },
  { "processes may be elsewhere", drop = { "process" }, open = { "process" }, expects = { process = "undetermined", controlled = "undetermined", ["by-criteria"] = "undetermined", rule = "undetermined" } },
  { "the process for treating risks is another one", tempting = true, change = { process = { theme = "risk_treatment" } },
    expects = { process = "not_satisfied", controlled = "not_satisfied", ["by-criteria"] = "not_satisfied", rule = "not_satisfied" } },
  { "done the way it always was, not written down", tempting = true, change = { process = { document = blank } }, expects = { process = "not_satisfied", controlled = "not_satisfied", rule = "not_satisfied" } },
  { "nobody was asked for the document", unasked = { process = { "document" } }, expects = { process = "undetermined", controlled = "undetermined", rule = "undetermined" } },
  { "a draft", tempting = true, change = { document = { status = "draft" } }, expects = { controlled = "not_satisfied", rule = "not_satisfied" } },
  { "a document without a version", tempting = true, change = { document = { version = blank } }, expects = { controlled = "not_satisfied", rule = "not_satisfied" } },
  { "a document nobody knows more about", drop = { "document" }, expects = { controlled = "undetermined", rule = "undetermined" } },
  { "a method that is silent about its criteria", tempting = true, change = { process = { criteria = blank } }, expects = { ["by-criteria"] = "not_satisfied", rule = "not_satisfied" } },
})
