local control = "ISO27001:A.5.19"
local look = { id = "sa1", supplier = "sp1", criteria = "d1", result = "meets", at = "2024-06-01", next_due = "2025-06-01", corrective_request = blank }
local fine = { "assessed for both", subject = "sp1",
  facts = { supplier = { { id = "sp1", name = "Cloud" }, { id = "sp2", name = "Other" } }, control_statement = shared.stated(control),
    supplier_assessment = { look, but(look, { id = "sa2", supplier = "sp2", result = "not", next_due = "2030-01-01" }), but(look, { id = "sa3", criteria = "d2", result = "not", next_due = "2030-01-01" }),
      but(look, { id = "sa4", result = "partly", next_due = blank, corrective_request = "ac1" }) },
    document = { { id = "d1", covers = { "ISO27001:A.5.19", "ISO42001:A.10.3" } }, { id = "d2", covers = { "ISO42001:A.10.3" } }, { id = "d3", covers = { "ISO27001:A.5.21" } }, { id = "d4", covers = { "ISO27001:A.5.22" } }, { id = "d5", covers = { "ISO27001:A.5.23" } } } },
  complete = { "supplier_assessment" }, advice = { "one-look" },
  expects = { assessed = "satisfied", ["in-time"] = "satisfied", shortfall = "satisfied", ["one-look"] = "satisfied" } }
local others = { fine.facts.supplier_assessment[2], fine.facts.supplier_assessment[3] }
local none = { assessed = "not_satisfied", ["in-time"] = "not_applicable", shortfall = "not_applicable", ["one-look"] = "not_satisfied" }
local list = {
  { "nothing is on file", { supplier_assessment = false }, "undetermined", complete = {} },
  { "nobody looked", { supplier_assessment = false }, none },
  { "a look for responsible AI, and one at another", { supplier_assessment = others }, none, tempting = true },
  { "no result", { supplier_assessment = { but(look, { result = blank }) } }, { assessed = "not_satisfied", shortfall = "undetermined" }, tempting = true },
  { "of today", { supplier_assessment = { but(look, { at = "2025-01-01" }) } }, { shortfall = "not_applicable" } },
  { "of tomorrow", { supplier_assessment = { but(look, { at = "2025-01-02" }) } }, { assessed = "not_satisfied", shortfall = "not_applicable" }, tempting = true },
  { "of no day", { supplier_assessment = { but(look, { at = blank }) } }, { assessed = "not_satisfied", shortfall = "not_applicable" }, tempting = true },
  { "due today", { supplier_assessment = { next_due = "2025-01-01" } }, {} },
  { "due yesterday", { supplier_assessment = { next_due = "2024-12-31" } }, { ["in-time"] = "not_satisfied" }, tempting = true },
  { "never due", { supplier_assessment = { next_due = blank } }, { ["in-time"] = "not_applicable" } },
  { "it falls short, and nothing was asked", { supplier_assessment = { result = "not" } }, { shortfall = "not_satisfied" }, tempting = true },
}
for i = 1, 3 do
  local document = { id = "d6", covers = { "ISO27001:A.5.2" .. i, "ISO42001:A.10.3" } }
  list[#list + 1] = { "by one standard for both, number " .. i .. ", and it falls short", { document = { document }, supplier_assessment = { but(look, { criteria = "d6", result = "not" }) } }, { shortfall = "not_satisfied" } }
end
for _, document in ipairs { "d3", "d4", "d5" } do
  list[#list + 1] = { "by the standard " .. document, { supplier_assessment = { but(look, { criteria = document }), others[1], others[2] } }, { shortfall = "not_applicable", ["one-look"] = "not_satisfied" } }
end
cases(lines(fine, with({ { fine[1] } }, with(list, shared.statements(control)))))
