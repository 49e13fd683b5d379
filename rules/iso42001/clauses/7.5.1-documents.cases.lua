local demanded = { "ISO42001:4.3", "ISO42001:4.4", "ISO42001:5.2", "ISO42001:6.1.2", "ISO42001:6.1.3" }
-- An approved document for each demand but `skip`, and what else is on file.
local function documents(skip, more)
  local made = {}
  for _, one in ipairs(demanded) do
    if one ~= skip then made[#made + 1] = { id = one, type = "procedure", covers = { one }, status = "approved" } end
  end
  return with(made, more or {})
end
local fine = {
  "all on file",
  complete = { "document" },
  facts = { organization = { id = "acme", name = "Acme" }, document = documents(), attestation = { said("7.5.1-documents/enough", "organization:acme") } },
  advice = { "with-purpose" }, expects = { demanded = "satisfied", enough = "satisfied", ["with-purpose"] = "satisfied", rule = "satisfied" },
}
local lacks = { demanded = "not_satisfied", rule = "not_satisfied" }

case(fine)
cases(lines(fine, { { "one manual for all of it", { document = { id = "d1", type = "policy", covers = demanded, status = "approved" } } } }))
for _, one in ipairs(demanded) do cases(lines(fine, { { "nothing for " .. one, { document = documents(one) }, lacks } })) end
cases(lines(fine, {
  { "nothing is on file", { document = false }, { demanded = "undetermined", ["with-purpose"] = "undetermined" }, complete = {} },
  { "nothing at all", { document = false }, but(lacks, { ["with-purpose"] = "not_applicable" }) },
  { "the policy is a draft", { document = documents("ISO42001:5.2", { { id = "d9", type = "policy", covers = { "ISO42001:5.2" }, status = "draft" } }) }, lacks, tempting = true },
  { "the printed standard is no document of ours", { document = documents("ISO42001:6.1.2", { { id = "d9", type = "external", covers = demanded, status = "approved" } }) }, lacks, tempting = true },
  { "one of them serves nothing in particular", { document = documents(nil, { { id = "d9", type = "other", covers = blank, status = "approved" } }) }, { demanded = "satisfied", ["with-purpose"] = "not_satisfied" } },
  { "a draft need not say yet", { document = documents(nil, { { id = "d9", type = "other", covers = blank, status = "draft" } }) } },
}))
cases(asked(fine, "7.5.1-documents/enough"))
