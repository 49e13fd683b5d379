local of, about = "request-answered/longer", "data_request:q1"
local request = { id = "q1", type = "access", activity = "p1", received_at = "2024-11-01", extended_at = blank, answered_at = "2024-12-01" }
local fine = {
  facts = { processing_activity = { id = "p1", laws = { "GDPR" }, role = "controller" }, data_request = request, attestation = { said("other/sentence", about) } },
  complete = { "attestation" },
  expects = { ["in-time"] = "satisfied", ["told-in-time"] = "not_applicable", longer = "not_applicable" },
}
local function longer(changes, answer)
  return { data_request = but({ extended_at = "2024-12-01", answered_at = blank }, changes), attestation = answer and { said(of, about, answer) } or nil }
end
local no = { ["in-time"] = "not_applicable", ["told-in-time"] = "satisfied", longer = "satisfied" }
cases(lines(fine, {
  { "answered on the last day", {}, {} },
  { "answered the day after", { data_request = { answered_at = "2024-12-02" } }, { ["in-time"] = "not_satisfied" }, tempting = true },
  { "not answered", { data_request = { answered_at = blank } }, { ["in-time"] = "not_satisfied" }, tempting = true },
  { "nobody says when it was answered", { data_request = { answered_at = unasked } }, { ["in-time"] = "undetermined" } },
  { "nobody says whether it was to take longer", { data_request = { extended_at = unasked } }, { ["in-time"] = "undetermined", ["told-in-time"] = "undetermined", longer = "undetermined" }, tempting = true },
  { "told on the last day that it takes longer", longer({}, {}), no },
  { "told the day after", longer({ extended_at = "2024-12-02" }, {}), but(no, { ["told-in-time"] = "not_satisfied" }), tempting = true },
  { "the reasons do not hold", longer({}, { answer = "no" }), but(no, { longer = "not_satisfied" }) },
  { "the reasons hold in part", longer({}, { answer = "partly" }), but(no, { longer = "not_satisfied" }), tempting = true },
  { "nobody weighed the reasons", longer {}, but(no, { longer = "undetermined" }) },
  { "the reasons of another one were weighed", longer({}, { subject = "data_request:q2" }), but(no, { longer = "undetermined" }) },
  { "weighed as long ago as may be", longer({}, { at = "2024-01-02" }), no },
  { "weighed too long ago", longer({}, { at = "2024-01-01" }), but(no, { longer = "undetermined" }) },
  { "it holds until today", longer({}, { ["until"] = "2025-01-01" }), no },
  { "it held until yesterday", longer({}, { ["until"] = "2024-12-31" }), but(no, { longer = "undetermined" }) },
  { "nobody says what was seen", longer({}, { seen = blank }), but(no, { longer = "undetermined" }) },
  { "the month of the day it was told is not known to the day", longer({ extended_at = "2024-12" }, {}), but(no, { ["told-in-time"] = "undetermined" }) },
}), shared.bound_request(fine))
