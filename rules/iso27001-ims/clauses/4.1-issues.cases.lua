local sentence = "4.1-issues/of-security"
local issue = { { id = "i1", side = "internal", topic = "culture", relevant = true }, { id = "i2", side = "external", topic = "climate", relevant = false } }
local fine = { "issues on both sides, climate among them",
  facts = { organization = { id = "org", name = "Org" }, context_issue = issue, attestation = { said(sentence, "organization:org") } },
  complete = { "context_issue" },
  expects = { inside = "satisfied", outside = "satisfied", climate = "satisfied", ["of-security"] = "satisfied" } }
local function two(first, second) return { context_issue = { but(issue[1], first), but(issue[2], second) } } end
cases(lines(fine, { { fine[1] } }), asked(fine, sentence))
cases(lines(fine, {
  { "the same" },
  { "nothing is on file", { context_issue = false, attestation = false }, "undetermined", complete = {} },
  { "a complete list without an entry", { context_issue = false }, { inside = "not_satisfied", outside = "not_satisfied", climate = "not_satisfied" }, tempting = true },
  { "nothing from inside", two { side = "external" }, { inside = "not_satisfied" }, tempting = true },
  { "nothing from outside", two({}, { side = "internal" }), { outside = "not_satisfied" }, tempting = true },
  { "the issue from inside was never weighed", two { relevant = blank }, { inside = "not_satisfied" }, tempting = true },
  { "climate was not weighed", two({}, { relevant = blank }), { outside = "not_satisfied", climate = "not_satisfied" }, tempting = true },
  { "nobody asked about the climate", two({}, { topic = "legal" }), { climate = "not_satisfied" }, tempting = true },
  { "a workshop's list that may lack some", two({ side = "external" }, { side = "external", topic = "legal" }), { inside = "undetermined", climate = "undetermined" }, complete = {} },
}))
