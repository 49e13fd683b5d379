local of, about = "minimum-necessary/limited", "processing_activity:p1"
local fine = {
  facts = { processing_activity = shared.processing, attestation = { shared.answered(of, about) } },
  complete = { "attestation" }, expects = { limited = "satisfied" },
}
cases(lines(fine, { { "looked at", {}, {} } }), shared.answers(fine, "limited", of, about), shared.bound_activity(fine))
