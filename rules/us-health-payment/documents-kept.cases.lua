local fine = {
  facts = { document = { id = "d1", title = "Risk analysis", status = "approved", covers = { "US-HIPAA-PCI:45 CFR 164.316", "ISO42001:6.1.2" }, retention = "P6Y", approved_at = "2016-01-01", disposed_at = "2022-01-01" } },
  expects = { ["to-be-kept"] = "satisfied", ["not-gone"] = "satisfied" },
}
local kept = { ["not-gone"] = "not_applicable" }
local list = {
  { "kept for six years, and gone", {}, {} },
  { "gone the day before", { document = { disposed_at = "2021-12-31" } }, { ["not-gone"] = "not_satisfied" }, tempting = true },
  { "kept", { document = { disposed_at = blank } }, kept },
  { "nobody says whether it is gone", { document = { disposed_at = unasked } }, { ["not-gone"] = "undetermined" } },
  { "to be kept for five years", { document = { retention = "P5Y", disposed_at = blank } }, but(kept, { ["to-be-kept"] = "not_satisfied" }), tempting = true },
  { "to be kept for a month less", { document = { retention = "P71M", disposed_at = blank } }, but(kept, { ["to-be-kept"] = "not_satisfied" }), tempting = true },
  { "to be kept for days that some six years have and some have not", { document = { retention = "P2191D", disposed_at = blank } }, but(kept, { ["to-be-kept"] = "undetermined" }) },
  { "to be kept for nobody knows how long", { document = { retention = blank, disposed_at = blank } }, but(kept, { ["to-be-kept"] = "not_satisfied" }), tempting = true },
  { "nobody was asked how long", { document = { retention = unasked } }, { ["to-be-kept"] = "undetermined" } },
  { "a draft", { document = { status = "draft" } }, "not_applicable" },
  { "withdrawn", { document = { status = "withdrawn" } }, {} },
  { "nobody says where it stands", { document = { status = unasked } }, "undetermined" },
  { "a paper on something else", { document = { covers = { "ISO42001:6.1.2" } } }, "not_applicable" },
  { "nobody says what it answers", { document = { covers = unasked } }, "undetermined" },
}
for _, one in ipairs { "308(a)(1)(ii)(A)", "308(a)(1)(ii)(B)", "308(a)(5)", "308(b)", "312(a)", "312(b)", "312(c)", "316" } do
  list[#list + 1] = { "a paper on 164." .. one, { document = { covers = { "US-HIPAA-PCI:45 CFR 164." .. one } } }, {} }
end
cases(lines(fine, list))
