local of, about = "patients-access/refusal", "data_request:q1"
local fine = {
  facts = {
    processing_activity = shared.processing, attestation = { shared.answered("other/sentence", about) },
    data_request = { id = "q1", activity = "p1", type = "access", received_at = "2026-03-02", extended_at = blank, outcome = "granted", done_at = "2026-04-01" },
  },
  complete = { "attestation" }, expects = { ["in-time"] = "satisfied", later = "not_applicable", refusal = "not_applicable" },
}
local function with(changes) return { data_request = changes } end
local long = { ["in-time"] = "not_applicable", later = "satisfied" }
local refused = { ["in-time"] = "not_applicable", refusal = "satisfied" }
local no = but(fine, { facts = but(fine.facts, { data_request = but(fine.facts.data_request, { outcome = "refused", done_at = blank }), attestation = { shared.answered(of, about) } }), expects = but(fine.expects, refused) })
cases(lines(fine, {
  { "handed over on the last day", {}, {} },
  { "handed over the day after", with { done_at = "2026-04-02" }, { ["in-time"] = "not_satisfied" }, tempting = true },
  { "promised, and not handed over", with { done_at = blank }, { ["in-time"] = "not_satisfied" }, tempting = true },
  { "nobody says whether it was", with { done_at = unasked }, { ["in-time"] = "undetermined" } },
  { "not answered", with { outcome = blank, done_at = blank }, { ["in-time"] = "not_satisfied" } },
  { "nobody says how it was answered", with { outcome = unasked }, { ["in-time"] = "undetermined", refusal = "undetermined" } },
  { "told on the last day, and handed over on the last day", with { extended_at = "2026-04-01", done_at = "2026-05-01" }, long },
  { "told, and handed over the day after", with { extended_at = "2026-04-01", done_at = "2026-05-02" }, but(long, { later = "not_satisfied" }), tempting = true },
  { "told too late", with { extended_at = "2026-04-02", done_at = "2026-05-01" }, but(long, { later = "not_satisfied" }), tempting = true },
  { "told, and never handed over", with { extended_at = "2026-04-01", outcome = blank, done_at = blank }, but(long, { later = "not_satisfied" }) },
  { "told, and nobody says whether it was handed over", with { extended_at = "2026-04-01", done_at = unasked }, but(long, { later = "undetermined" }) },
  { "told, and the longer time is not over", with { received_at = "2026-04-02", extended_at = "2026-04-20", done_at = blank }, "not_applicable" },
  { "told, and the longer time is over", with { received_at = "2026-04-01", extended_at = "2026-04-20", done_at = blank }, { ["in-time"] = "not_applicable", later = "not_satisfied" } },
  { "told, and refused", with { extended_at = "2026-04-01", outcome = "refused", done_at = blank }, { ["in-time"] = "not_applicable", refusal = "undetermined" } },
  { "nobody says whether it was to take longer", with { extended_at = unasked }, { ["in-time"] = "undetermined", later = "undetermined" } },
  { "30 days are not over", with { received_at = "2026-05-02", done_at = blank }, "not_applicable" },
  { "30 days are over", with { received_at = "2026-05-01", done_at = blank }, { ["in-time"] = "not_satisfied" } },
  { "another claim", with { type = "correction" }, "not_applicable" },
  { "nobody says what was asked for", with { type = unasked }, "undetermined" },
  { "nobody says when it came in", with { received_at = unasked }, "undetermined" },
  { "under another law", { processing_activity = { laws = { "GDPR" } } }, "not_applicable" },
  { "nobody says which law binds it", { processing_activity = { laws = unasked } }, "undetermined" },
}), lines(no, { { "refused, for a reason that holds", {}, {} } }), shared.answers(no, "refusal", of, about))
