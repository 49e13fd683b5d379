local process = { id = "pr1", name = "Documents", theme = "document_control", document = "d1", in_use_since = "2023-05-01" }
local document = { id = "d1", title = "How we handle documents", status = "approved" }
local fine = {
  "settled, and seen at work",
  complete = { "process" },
  facts = { organization = { id = "acme", name = "Acme" }, process = process, document = document, attestation = { said("7.5.3-control/at-hand", "organization:acme", { method = "observe" }) } },
  advice = { "described" }, expects = { arranged = "satisfied", described = "satisfied", ["at-hand"] = "satisfied", rule = "satisfied" },
}
local unknown = { arranged = "undetermined", described = "undetermined", rule = "undetermined" }
local bad = { arranged = "not_satisfied", described = "not_satisfied", rule = "not_satisfied" }
local unused, unwritten = { arranged = "not_satisfied", described = "undetermined", rule = "not_satisfied" }, { described = "not_satisfied" }

case(fine)
cases(lines(fine, {
  { "nothing on file, in an open register", { process = false }, unknown, complete = {} },
  { "nothing on file in a complete register: no procedure is demanded", { process = false }, unknown },
  { "it is declared that nothing was settled", { process = false }, bad, empty_is_true = { "process" } },
  { "another process", { process = but(process, { theme = "change" }) }, unknown },
  { "it is used from today", { process = but(process, { in_use_since = "2025-01-01" }) } },
  { "it is used from tomorrow", { process = but(process, { in_use_since = "2025-01-02" }) }, unused, tempting = true },
  { "on paper, and in use since nobody knows when", { process = but(process, { in_use_since = blank }) }, but(unused, { described = "undetermined" }), tempting = true },
  { "known by word of mouth", { process = but(process, { document = blank }) }, unwritten },
  { "the procedure is a draft", { document = but(document, { status = "draft" }) }, unwritten },
  { "two, of which one is settled", { process = { process, but(process, { id = "pr2", document = blank }) } } },
}))
cases(asked(fine, "7.5.3-control/at-hand"))
