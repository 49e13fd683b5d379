local of, about = "requests-answered/refused-rightly", "decision:d1"
local fine = { facts = shared.world("deployer", { decision = shared.decision }), expects = { reviewed = "satisfied", ["refused-rightly"] = "not_applicable", corrected = "satisfied" } }
local refused = but(shared.decision, { review_refused_reason = "not commercially reasonable", reviewed_at = blank, reviewed_by = blank })
local function weighed(outcome, answer)
  return { decision = refused, attestation = answer and { said(of, about, but({ at = "2027-05-20", ["until"] = "2028-05-19" }, answer)) } or { said("other/sentence", about, { at = "2027-05-20", ["until"] = "2028-05-19" }) } },
    { reviewed = "not_applicable", ["refused-rightly"] = outcome }
end
local asked = {}
local function ask(says, outcome, answer, tempting)
  local facts, expects = weighed(outcome, answer)
  asked[#asked + 1] = { says, facts, expects, tempting = tempting }
end
ask("refused, and the reason holds", "satisfied", {})
ask("refused, and the reason does not hold", "not_satisfied", { answer = "no" })
ask("refused, and it holds in part", "not_satisfied", { answer = "partly" }, true)
ask("refused with a reason that nobody weighed", "undetermined", nil, true)
ask("another refusal was weighed", "undetermined", { subject = "decision:d2" }, true)
ask("weighed as long ago as may be", "satisfied", { at = "2026-06-02" })
ask("weighed too long ago", "undetermined", { at = "2026-06-01" }, true)
ask("weighed today", "satisfied", { at = "2027-06-01" })
ask("to be weighed tomorrow", "undetermined", { at = "2027-06-02" }, true)
ask("it holds until today", "satisfied", { ["until"] = "2027-06-01" })
ask("it held until yesterday", "undetermined", { ["until"] = "2027-05-31" }, true)
ask("nobody says what was seen", "undetermined", { seen = blank }, true)
cases(lines(fine, asked), lines(fine, {
  { "both on the last day", {}, {} },
  { "looked at a day too late", { decision = { reviewed_at = "2027-05-17" } }, { reviewed = "not_satisfied" }, tempting = true },
  { "nobody looked", { decision = { reviewed_at = blank, reviewed_by = blank } }, { reviewed = "not_satisfied" } },
  { "looked at by the machine", { decision = { reviewed_by = blank } }, { reviewed = "not_satisfied" }, tempting = true },
  { "nobody asked who looked", { decision = { reviewed_by = unasked } }, { reviewed = "undetermined" } },
  { "no review was asked for", { decision = { review_requested_at = blank } }, { reviewed = "not_applicable" } },
  { "nobody knows whether one was asked for", { decision = { review_requested_at = unasked } }, { reviewed = "undetermined" } },
  { "refused, though no review was asked for", { decision = { review_requested_at = blank, review_refused_reason = "none" } }, { reviewed = "not_applicable" } },
  { "nobody knows whether it was refused", { decision = { review_refused_reason = unasked } }, { reviewed = "undetermined", ["refused-rightly"] = "undetermined" } },
  { "put right a day too late", { decision = { corrected_at = "2027-05-17" } }, { corrected = "not_satisfied" }, tempting = true },
  { "not put right", { decision = { corrected_at = blank } }, { corrected = "not_satisfied" } },
  { "nobody asked whether it was put right", { decision = { corrected_at = unasked } }, { corrected = "undetermined" } },
  { "nothing was to be put right", { decision = { correction_requested_at = blank } }, { corrected = "not_applicable" } },
  { "asked for 45 days ago: there is time today", { decision = { review_requested_at = "2027-04-17", reviewed_at = blank, correction_requested_at = "2027-04-17", corrected_at = blank } }, "not_applicable" },
  { "asked for 46 days ago", { decision = { review_requested_at = "2027-04-16", reviewed_at = blank, correction_requested_at = "2027-04-16", corrected_at = blank } }, "not_satisfied" },
  { "it turned out well", { decision = { adverse = false } }, "not_applicable" },
  { "nobody says how it turned out", { decision = { adverse = unasked } }, "undetermined" },
  { "the system did not weigh in it", { decision = { influenced = false } }, "not_applicable" },
  { "nobody says whether it did", { decision = { influenced = unasked } }, "undetermined" },
}), shared.bound(fine, "developer"))
