local fine = {
  "in use, by an approved document",
  facts = { process = { id = "pr1", name = "Development", theme = "responsible_development", document = "d1", in_use_since = "2024-03-01" }, document = { id = "d1", status = "approved" } },
  expects = { approved = "satisfied", rule = "satisfied", severity = "low" },
}
case(fine)

local none = { approved = "not_applicable", rule = "not_applicable" }
local bad = { approved = "not_satisfied", rule = "not_satisfied" }
local unknown = { approved = "undetermined", rule = "undetermined" }
shared.vary(fine, {
  { "people work by a draft", tempting = true, change = { document = { status = "draft" } }, expects = bad },
  { "people work by what was withdrawn", tempting = true, change = { document = { status = "withdrawn" } }, expects = bad },
  { "nobody was asked whether it is approved", unasked = { document = { "status" } }, expects = unknown },
  { "the document is not on file", drop = { "document" }, expects = unknown },
  { "in use from today", change = { process = { in_use_since = "2025-01-01" } } },
  { "in use from tomorrow", change = { process = { in_use_since = "2025-01-02" }, document = { status = "draft" } }, expects = none },
  { "a process of information security alone", change = { process = { theme = "ISO27001:A.8.25" }, document = { status = "draft" } }, expects = none },
  { "what the process is for was left open", change = { process = { theme = blank } } },
  { "described nowhere: another finding", change = { process = { document = blank } }, expects = none },
})
