local process = { id = "pr1", name = "Documents", theme = "document_control", document = "d1", in_use_since = "2023-05-01" }
local document = { id = "d1", title = "How we handle documents", status = "approved" }
local fine = {
  "settled, and seen at work",
  complete = { "process" },
  facts = { organization = { id = "acme", name = "Acme" }, process = process, document = document, attestation = { said("7.5.3-control/at-hand", "organization:acme", { method = "observe" }) } },
  expects = { arranged = "satisfied", described = "satisfied", ["at-hand"] = "satisfied", rule = "satisfied" },
}
local world = shared.around(fine)
local unknown = { arranged = "undetermined", described = "undetermined", rule = "undetermined" }
local bad = { arranged = "not_satisfied", described = "not_satisfied", rule = "not_satisfied" }
local unused, unwritten = { arranged = "not_satisfied", described = "undetermined", rule = "not_satisfied" }, { described = "not_satisfied" }

case(fine)
case(world("nothing on file, in an open register", { process = {} }, unknown, { complete = {} }))
case(world("nothing on file in a complete register: no procedure is demanded", { process = {} }, unknown))
case(world("it is declared that nothing was settled", { process = {} }, bad, { empty_is_true = { "process" } }))
case(world("another process", { process = but(process, { theme = "change" }) }, unknown))
case(world("it is used from today", { process = but(process, { in_use_since = "2025-01-01" }) }))
case(world("it is used from tomorrow", { process = but(process, { in_use_since = "2025-01-02" }) }, unused, { tempting = true }))
case(world("on paper, and in use since nobody knows when", { process = but(process, { in_use_since = blank }) }, but(unused, { described = "undetermined" }), { tempting = true }))
case(world("known by word of mouth", { process = but(process, { document = blank }) }, unwritten))
case(world("the procedure is a draft", { document = but(document, { status = "draft" }) }, unwritten))
case(world("two, of which one is settled", { process = { process, but(process, { id = "pr2", document = blank }) } }))
cases(asked(fine, "7.5.3-control/at-hand"))
