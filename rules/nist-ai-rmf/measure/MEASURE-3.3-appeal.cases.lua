local report = { id = "w1", system = blank, purpose = "complaint", established = "yes", route = "portal" }
local appeal = { id = "w2", system = "s1", purpose = "appeal", established = "yes", route = "letter" }
local function ways(a, b) return { channel = { but(report, a), but(appeal, b) } } end
local fine, no = "satisfied", "not_satisfied"
shared.try {
  of = "NIST-AI-RMF:MEASURE 3.3", facts = { channel = { report, appeal }, metric = { id = "m1", subject = "ai_system:s1", inputs = { "operation", "user_reports" } } },
  sentences = { report = {}, appeal = {}, counted = { some = "metric", out = { { "of another system", subject = "ai_system:s2" } }, bad = { { "of operation alone", inputs = { "operation" } } }, good = { { "of appeals", inputs = { "appeals" } } } } },
  more = {
    { "a way for all and one for this system, the other way round", ways({ system = "s1" }, { system = blank }), { report = fine, appeal = fine } },
    { "for people affected", ways { purpose = "external_adverse_impact" }, { report = fine } },
    { "both for another system", ways({ system = "s2" }, { system = "s2" }), { report = no, appeal = no, rule = no }, tempting = true },
    { "a way for staff is no way to report", ways { purpose = "internal_concern" }, { report = no, appeal = fine }, tempting = true },
    { "a way to opt out is no appeal", ways(nil, { purpose = "opt_out" }), { report = fine, appeal = no }, tempting = true },
    { "there is none, with a reason", ways({ established = "no" }, { established = "no" }), { report = no, appeal = no }, tempting = true },
    { "nobody knows the route", ways({ route = blank }, { route = blank }), { report = no, appeal = no } },
    { "beside others that were not opened", { channel = { report, appeal, but(report, { id = "w3", established = "no" }), but(appeal, { id = "w4", established = "no" }) } }, { report = fine, appeal = fine } },
    { "nothing in a complete register", { channel = false }, { report = no, appeal = no } },
    { "nothing in a register that may lack some", { channel = false }, { report = "undetermined", appeal = "undetermined" }, open = { "channel" } },
  },
}
