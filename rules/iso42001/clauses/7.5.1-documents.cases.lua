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
  expects = { demanded = "satisfied", enough = "satisfied", ["with-purpose"] = "satisfied", rule = "satisfied" },
}
local world = shared.around(fine)
local lacks = { demanded = "not_satisfied", rule = "not_satisfied" }

case(fine)
case(world("one manual for all of it", { document = { id = "d1", type = "policy", covers = demanded, status = "approved" } }))
for _, one in ipairs(demanded) do case(world("nothing for " .. one, { document = documents(one) }, lacks)) end
case(world("nothing is on file", { document = {} }, { demanded = "undetermined", ["with-purpose"] = "undetermined", rule = "undetermined" }, { complete = {} }))
case(world("nothing at all", { document = {} }, but(lacks, { ["with-purpose"] = "not_applicable" })))
case(world("the policy is a draft", { document = documents("ISO42001:5.2", { { id = "d9", type = "policy", covers = { "ISO42001:5.2" }, status = "draft" } }) }, lacks, { tempting = true }))
case(world("the printed standard is no document of ours", { document = documents("ISO42001:6.1.2", { { id = "d9", type = "external", covers = demanded, status = "approved" } }) }, lacks, { tempting = true }))

case(world("one of them serves nothing in particular", { document = documents(nil, { { id = "d9", type = "other", covers = blank, status = "approved" } }) }, { demanded = "satisfied", ["with-purpose"] = "not_satisfied" }))
case(world("a draft need not say yet", { document = documents(nil, { { id = "d9", type = "other", covers = blank, status = "draft" } }) }))
cases(asked(fine, "7.5.1-documents/enough"))
