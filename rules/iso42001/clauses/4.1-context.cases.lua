local inside  = { id = "i1", side = "internal", topic = "culture", relevant = true, effect = "few people know machine learning" }
local outside = { id = "e1", side = "external", topic = "legal", relevant = true, effect = "new duties for high-risk systems", conclusion = "watched by the legal team" }
local climate = { id = "c1", side = "external", topic = "climate", relevant = false, effect = blank }
local fine = {
  "issues of both sides, and climate change found not relevant, which is a decision",
  complete = { "context_issue" },
  facts = { organization = { id = "acme", name = "Acme" }, context_issue = { inside, outside, climate }, attestation = { said("4.1-context/matter", "organization:acme") } },
  advice = { "law" }, expects = { internal = "satisfied", external = "satisfied", climate = "satisfied", matter = "satisfied", law = "satisfied", rule = "satisfied" },
}

case(fine)
cases(lines(fine, {
  { "climate change found relevant", { context_issue = { inside, outside, but(climate, { relevant = true }) } } },
  { "nothing is on file, in a register that may lack some", { context_issue = false }, { internal = "undetermined", external = "undetermined", climate = "undetermined", law = "undetermined" }, complete = {} },
  { "nothing is on file in a complete register: no record is demanded", { context_issue = false }, { internal = "undetermined", external = "undetermined", climate = "undetermined", law = "undetermined" } },
  { "it is declared that there are no issues", { context_issue = false }, { internal = "not_satisfied", external = "not_satisfied", climate = "not_satisfied", law = "not_satisfied" }, empty_is_true = { "context_issue" } },
  { "a document with the title of the clause is no analysis", { context_issue = false, document = { id = "d1", title = "Context of the organization", covers = { "ISO42001:4.1" }, status = "approved" } }, { internal = "undetermined", external = "undetermined", climate = "undetermined", law = "undetermined" }, tempting = true },
  { "no issue inside", { context_issue = { outside, climate } }, { internal = "undetermined" } },
  { "the issue inside was found not relevant", { context_issue = { but(inside, { relevant = false }), outside, climate } }, { internal = "not_satisfied" } },
  { "the issue inside is a title without an effect", { context_issue = { but(inside, { effect = blank }), outside, climate } }, { internal = "not_satisfied" }, tempting = true },
  { "no issue outside", { context_issue = { inside, but(climate, { side = "internal" }) } }, { external = "undetermined", law = "undetermined" } },
  { "the issue outside was found not relevant", { context_issue = { inside, but(outside, { relevant = false }), climate } }, { external = "not_satisfied" } },
  { "the issue outside is a title without an effect", { context_issue = { inside, but(outside, { effect = blank }), climate } }, { external = "not_satisfied" }, tempting = true },
  { "climate change is not among the issues", { context_issue = { inside, outside } }, { climate = "undetermined" } },
  { "climate change is listed and not decided", { context_issue = { inside, outside, but(climate, { relevant = blank }) } }, { climate = "not_satisfied" }, tempting = true },
  { "a law without a conclusion", { context_issue = { inside, but(outside, { conclusion = blank }), climate } }, { law = "not_satisfied" } },
  { "forbidden uses count as law", { context_issue = { inside, but(outside, { topic = "prohibited_use" }), climate } } },
  { "markets do not", { context_issue = { inside, but(outside, { topic = "market" }), climate } }, { law = "undetermined" } },
}))

cases(asked(fine, "4.1-context/matter"))
