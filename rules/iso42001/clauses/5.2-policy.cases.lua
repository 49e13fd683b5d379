local policy = { id = "d1", title = "AI policy", type = "policy", covers = { "ISO42001:5.2", "ISO42001:A.2.2" }, status = "approved", version = "2" }
local fine = {
  "an approved policy that suits",
  complete = { "document" },
  facts = { organization = { id = "acme", name = "Acme" }, document = policy, attestation = { said("5.2-policy/suits", "organization:acme") } },
  expects = { documented = "satisfied", suits = "satisfied", one = "satisfied", rule = "satisfied" },
}
local world = shared.around(fine)
local none = { documented = "not_satisfied", rule = "not_satisfied" }

case(fine)
case(world("no policy on file, in an open register", { document = {} }, { documented = "undetermined", one = "undetermined", rule = "undetermined" }, { complete = {} }))
case(world("no policy at all", { document = {} }, none))
case(world("a draft", { document = but(policy, { status = "draft" }) }, none, { tempting = true }))
case(world("a policy on security", { document = but(policy, { covers = { "ISO27001:5.2" } }) }, none, { tempting = true }))
case(world("a procedure that names the clause", { document = but(policy, { type = "procedure" }) }, none, { tempting = true }))
case(world("two policies in force", { document = { policy, but(policy, { id = "d2" }) } }, { one = "not_satisfied" }))
case(world("the older one was withdrawn", { document = { policy, but(policy, { id = "d2", status = "withdrawn" }) } }))
case(world("another policy on another subject", { document = { policy, but(policy, { id = "d2", covers = { "ISO27001:5.2" } }) } }))
case(world("a procedure beside the policy", { document = { policy, but(policy, { id = "d2", type = "procedure" }) } }))
cases(asked(fine, "5.2-policy/suits"))
