local fine = {
  "in use, by an approved document",
  facts = { process = { id = "pr1", name = "Development", theme = "responsible_development", document = "d1", in_use_since = "2024-03-01" }, document = { id = "d1", status = "approved" } },
  expects = { approved = "satisfied", rule = "satisfied", severity = "low" },
}
case(fine)

local none = { approved = "not_applicable", rule = "not_applicable" }
local bad = { approved = "not_satisfied", rule = "not_satisfied" }
local unknown = { approved = "undetermined", rule = "undetermined" }
cases(lines(fine, {
  { "people work by a draft", { document = { status = "draft" } }, bad, tempting = true },
  { "people work by what was withdrawn", { document = { status = "withdrawn" } }, bad, tempting = true },
  { "nobody was asked whether it is approved", { document = { status = unasked } }, unknown },
  { "the document is not on file", { document = false }, unknown },
  { "in use from today", { process = { in_use_since = "2025-01-01" } } },
  { "in use from tomorrow", { process = { in_use_since = "2025-01-02" }, document = { status = "draft" } }, none },
  { "a process of information security alone", { process = { theme = "ISO27001:A.8.25" }, document = { status = "draft" } }, none },
  { "what the process is for was left open", { process = { theme = blank } } },
  { "described nowhere: another finding", { process = { document = blank } }, none },
}))
