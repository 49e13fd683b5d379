local document = { id = "d1", title = "Scope", status = "approved", version = "2" }
local scope = { id = "sc1", statement = "diagnosis support at all sites", document = "d1", considers = { "issues", "parties" } }
local seen = { id = "a1", name = "chat assistant", last_seen = "2024-12-01", matched = blank, dismissed_reason = "a trial of a day", dismissed_by = "p1" }
local fine = {
  "an approved scope, and a sighting that was explained",
  complete = { "scope", "discovered_asset" },
  facts = { organization = { id = "acme", name = "Acme" }, document = document, scope = scope, discovered_asset = seen },
  advice = { "nothing-unlisted" }, expects = { documented = "satisfied", considers = "satisfied", ["nothing-unlisted"] = "satisfied", rule = "satisfied" },
}

case(fine)
cases(lines(fine, {
  { "no scope on file", { scope = false }, { documented = "undetermined", considers = "undetermined", ["nothing-unlisted"] = "undetermined" }, complete = {} },
  { "no scope at all", { scope = false }, { documented = "not_satisfied", considers = "not_satisfied" } },
  { "a draft", { document = but(document, { status = "draft" }) }, { documented = "not_satisfied" }, tempting = true },
  { "a scope withdrawn", { document = but(document, { status = "withdrawn" }) }, { documented = "not_satisfied", considers = "not_satisfied" }, tempting = true },
  { "an approved cover without a statement", { scope = but(scope, { statement = blank }) }, { documented = "not_satisfied" }, tempting = true },
  { "a statement in no document", { scope = but(scope, { document = blank }) }, { documented = "not_satisfied", considers = "undetermined" } },
  { "the document is not on file", { scope = but(scope, { document = "d9" }) }, { documented = "undetermined", considers = "undetermined" } },
  { "issues alone", { scope = but(scope, { considers = { "issues" } }) }, { considers = "not_satisfied" }, tempting = true },
  { "parties alone", { scope = but(scope, { considers = { "parties" } }) }, { considers = "not_satisfied" } },
  { "what was considered was left empty", { scope = but(scope, { considers = blank }) }, { considers = "undetermined" } },
  { "a sighting nobody explained", { discovered_asset = but(seen, { dismissed_reason = blank }) }, { ["nothing-unlisted"] = "not_satisfied" } },
  { "explained by nobody", { discovered_asset = but(seen, { dismissed_by = blank }) }, { ["nothing-unlisted"] = "not_satisfied" } },
  { "it is a system on file", { ai_system = { id = "s1", name = "Chat" }, discovered_asset = but(seen, { matched = "s1", dismissed_reason = blank, dismissed_by = blank }) }, { ["nothing-unlisted"] = "not_applicable" } },
  { "last seen 89 days ago", { discovered_asset = but(seen, { last_seen = "2024-10-04", dismissed_reason = blank }) }, { ["nothing-unlisted"] = "not_satisfied" } },
  { "last seen 90 days ago", { discovered_asset = but(seen, { last_seen = "2024-10-03", dismissed_reason = blank }) }, { ["nothing-unlisted"] = "not_applicable" } },
}))
