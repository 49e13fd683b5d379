local policy = { id = "d1", title = "AI policy", type = "policy", covers = { "ISO42001:5.2", "ISO42001:A.2.2" }, status = "approved", version = "2" }
local fine = {
  "an approved policy that suits",
  complete = { "document" },
  facts = { organization = { id = "acme", name = "Acme" }, document = policy, attestation = { said("5.2-policy/suits", "organization:acme") } },
  advice = { "one" }, expects = { documented = "satisfied", suits = "satisfied", one = "satisfied", rule = "satisfied" },
}
local none = { documented = "not_satisfied", rule = "not_satisfied" }

case(fine)
cases(lines(fine, {
  { "no policy on file, in an open register", { document = false }, { documented = "undetermined", one = "undetermined" }, complete = {} },
  { "no policy at all", { document = false }, none },
  { "a draft", { document = but(policy, { status = "draft" }) }, none, tempting = true },
  { "a policy on security", { document = but(policy, { covers = { "ISO27001:5.2" } }) }, none, tempting = true },
  { "a procedure that names the clause", { document = but(policy, { type = "procedure" }) }, none, tempting = true },
  { "two policies in force", { document = { policy, but(policy, { id = "d2" }) } }, { one = "not_satisfied" } },
  { "the older one was withdrawn", { document = { policy, but(policy, { id = "d2", status = "withdrawn" }) } } },
  { "another policy on another subject", { document = { policy, but(policy, { id = "d2", covers = { "ISO27001:5.2" } }) } } },
  { "a procedure beside the policy", { document = { policy, but(policy, { id = "d2", type = "procedure" }) } } },
}))
cases(asked(fine, "5.2-policy/suits"))
