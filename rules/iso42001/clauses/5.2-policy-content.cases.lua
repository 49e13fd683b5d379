local policy = {
  id = "d1", title = "AI policy", type = "policy", covers = { "ISO42001:5.2" }, status = "approved", version = "2",
  approved_at = "2024-03-01", commitments = { "requirements", "improvement", "objectives_frame" },
}
local approval = { id = "ap1", subject = "document:d1", subject_version = "2", decision = "approved", by = "p1", at = "2024-03-01" }
local told = { id = "c1", topic = "policy", side = "internal", planned = false, sent_at = "2024-03-10" }
local shown = { id = "c2", topic = "policy", side = "external", planned = false, sent_at = "2024-03-11" }
local fine = {
  "complete, from the top, and made known",
  complete = { "approval", "communication" },
  facts = { document = policy, approval = approval, person = { id = "p1", name = "Ada", top_management = true }, communication = { told, shown } },
  advice = { "to-others" }, expects = {
    requirements = "satisfied", improvement = "satisfied", frame = "satisfied", ["from-the-top"] = "satisfied",
    ["made-known"] = "satisfied", ["to-others"] = "satisfied", rule = "satisfied",
  },
}

case(fine)
local none = {}
for id in pairs(fine.expects) do none[id] = "not_applicable" end
cases(lines(fine, {
  { "a draft promises nothing yet", { document = but(policy, { status = "draft" }) }, none },
  { "a policy on security", { document = but(policy, { covers = { "ISO27001:5.2" } }) }, none },
  { "a plan", { document = but(policy, { type = "plan" }) }, none },
}))

for id, commitment in pairs { requirements = "requirements", improvement = "improvement", frame = "objectives_frame" } do
  local others = {}
  for _, one in ipairs(policy.commitments) do
    if one ~= commitment then others[#others + 1] = one end
  end
  cases(lines(fine, {
  { "without the promise " .. commitment, { document = but(policy, { commitments = others }) }, { [id] = "not_satisfied" } },
  { "it promises fine things, but not " .. commitment, { document = but(policy, { commitments = with(others, { "fairness" }) }) }, { [id] = "not_satisfied" }, tempting = true },
}))
end
cases(lines(fine, {
  { "it promises nothing", { document = but(policy, { commitments = blank }) }, { requirements = "not_satisfied", improvement = "not_satisfied", frame = "not_satisfied" } },
  { "nobody read what it promises", { document = without(policy, "commitments") }, { requirements = "undetermined", improvement = "undetermined", frame = "undetermined" } },
}))

local not_top = { ["from-the-top"] = "not_satisfied", rule = "not_satisfied" }
cases(lines(fine, {
  { "no approval on file", { approval = false }, { ["from-the-top"] = "undetermined" }, complete = { "communication" } },
  { "no approval at all", { approval = false }, not_top },
  { "the quality manager signed it", { person = { id = "p1", name = "Bo", top_management = false } }, not_top, tempting = true },
  { "the version before was approved, and the text changed since", { approval = but(approval, { subject_version = "1" }) }, not_top, tempting = true },
  { "another document was approved", { approval = but(approval, { subject = "document:d2" }) }, not_top },
  { "it was turned down", { approval = but(approval, { decision = "rejected" }) }, not_top },
  { "approved today", { approval = but(approval, { at = "2025-01-01" }) } },
  { "to be approved tomorrow", { approval = but(approval, { at = "2025-01-02" }) }, not_top },
}))

local silent = { ["made-known"] = "not_satisfied", rule = "not_satisfied" }
cases(lines(fine, {
  { "no word of it on file", { communication = { shown } }, { ["made-known"] = "undetermined" }, complete = { "approval" } },
  { "nobody inside was told", { communication = { shown } }, silent },
  { "inside, they were told of something else", { communication = { but(told, { topic = "roles" }), shown } }, silent },
  { "it is planned to tell them", { communication = { but(told, { planned = true, sent_at = "2024-12-01" }), shown } }, silent },
  { "they were told of the version before", { communication = { but(told, { sent_at = "2024-02-29" }), shown } }, silent, tempting = true },
  { "told on the day of the approval", { communication = { but(told, { sent_at = "2024-03-01" }), shown } } },
  { "told today", { communication = { but(told, { sent_at = "2025-01-01" }), shown } } },
  { "to be told tomorrow", { communication = { but(told, { sent_at = "2025-01-02" }), shown } }, silent },
  { "nobody outside can have it", { communication = { told } }, { ["to-others"] = "not_satisfied" } },
  { "outside, they were told of something else", { communication = { told, but(shown, { topic = "incidents" }) } }, { ["to-others"] = "not_satisfied" } },
  { "published today", { communication = { told, but(shown, { sent_at = "2025-01-01" }) } } },
  { "to be published tomorrow", { communication = { told, but(shown, { sent_at = "2025-01-02" }) } }, { ["to-others"] = "not_satisfied" } },
}))
