local budget = { id = "d1", title = "Budget", covers = { "ISO42001:7.1" }, status = "approved" }
local plan = { id = "ap1", type = "plan", decision = "approved", at = "2024-06-01" }
local fine = {
  "worked out, enough, and nothing refused",
  complete = { "document", "approval" },
  facts = { organization = { id = "acme", name = "Acme" }, document = budget, approval = plan, attestation = { said("7.1-resources/enough", "organization:acme") } },
  advice = { "not-refused" }, expects = { ["worked-out"] = "satisfied", enough = "satisfied", ["not-refused"] = "satisfied", rule = "satisfied" },
}

case(fine)
cases(lines(fine, {
  { "no budget on file", { document = false }, { ["worked-out"] = "undetermined", ["not-refused"] = "undetermined" }, complete = {} },
  { "no budget in a complete register: none is demanded", { document = false }, { ["worked-out"] = "undetermined" } },
  { "it is declared that none was made", { document = false }, { ["worked-out"] = "not_satisfied" }, empty_is_true = { "document" } },
  { "the budget is a wish", { document = but(budget, { status = "draft" }) }, { ["worked-out"] = "not_satisfied" }, tempting = true },
  { "an approved document on something else", { document = but(budget, { covers = { "ISO42001:5.2" } }) }, { ["worked-out"] = "undetermined" } },
  { "last year's budget was withdrawn", { document = { budget, but(budget, { id = "d2", status = "withdrawn" }) } } },
}))

local refused = but(plan, { id = "ap2", decision = "rejected" })
cases(lines(fine, {
  { "a plan was turned down", { approval = { plan, refused } }, { ["not-refused"] = "not_satisfied" } },
  { "a release was turned down", { approval = { plan, but(refused, { type = "release" }) } } },
  { "turned down a day less than a year ago", { approval = { plan, but(refused, { at = "2024-01-02" }) } }, { ["not-refused"] = "not_satisfied" } },
  { "turned down a year ago", { approval = { plan, but(refused, { at = "2024-01-01" }) } } },
  { "no plan was put forward", { approval = false } },
}))
cases(asked(fine, "7.1-resources/enough"))
