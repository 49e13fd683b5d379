local first = { id = "v1", metric = "m1", value = 0.9, conclusion = "as before", analysed_at = "2024-07-01" }
local second = { id = "v2", metric = "m1", value = 0.92, conclusion = blank, analysed_at = blank }
local function values_are(a, b) return { measurement = { but(first, a), but(second, b) } } end
local more = {
  { "measured once", { measurement = first }, { ["over-time"] = "not_satisfied", concluded = "satisfied", rule = "not_satisfied" }, tempting = true },
  { "once with a value and once without", values_are(nil, { value = blank }), { ["over-time"] = "not_satisfied" }, tempting = true },
  { "once of this system and once of another", values_are(nil, { metric = "m2" }), { ["over-time"] = "not_satisfied" }, tempting = true },
  { "three times", { measurement = { first, second, but(second, { id = "v3" }) } }, { ["over-time"] = "satisfied" } },
  { "measured once in a register that may lack some", { measurement = first }, { ["over-time"] = "undetermined" }, open = { "measurement" } },
  { "nothing was concluded", values_are { conclusion = blank }, { ["over-time"] = "satisfied", concluded = "not_satisfied" }, tempting = true },
  { "never analysed", values_are { analysed_at = blank }, { concluded = "not_satisfied" } }, { "to be analysed tomorrow", values_are { analysed_at = "2025-01-02" }, { concluded = "not_satisfied" } },
  { "analysed today", values_are { analysed_at = "2025-01-01" }, { concluded = "satisfied" } },
  { "concluded of another system", values_are { metric = "m2" }, { concluded = "not_satisfied" }, tempting = true },
  { "nothing measured, in a complete register", { measurement = false }, { ["over-time"] = "not_satisfied", concluded = "not_satisfied" } },
  { "nothing measured, in a register that may lack some", { measurement = false }, { ["over-time"] = "undetermined", concluded = "undetermined" }, open = { "measurement" } },
}
local metric = { id = "m1", subject = "ai_system:s1", inputs = { "operation", "experts" } }
local function draws(inputs) return { metric = { but(metric, { inputs = inputs }), { id = "m2", subject = "ai_system:s2", inputs = { "experts" } } } } end
for _, one in ipairs { "user_reports", "appeals", "communities" } do more[#more + 1] = { "a metric draws on " .. one, draws { one }, { ["with-people"] = "satisfied" } } end
more[#more + 1] = { "on operation alone", draws { "operation" }, { ["with-people"] = "not_satisfied" }, tempting = true }
more[#more + 1] = { "beside one on operation alone", { metric = { metric, { id = "m3", subject = "ai_system:s1", inputs = { "operation" } } } }, { ["with-people"] = "satisfied" } }
more[#more + 1] = { "no metric in a register that may lack some", { metric = { { id = "m1", subject = "ai_system:s2", inputs = { "experts" } } } }, { ["with-people"] = "undetermined" }, open = { "metric" } }
more[#more + 1] = { "no metric of this system in a complete register", { metric = { { id = "m1", subject = "ai_system:s2", inputs = { "experts" } } } }, { ["with-people"] = "not_satisfied" } }
shared.try {
  of = "NIST-AI-RMF:MEASURE 4.3", facts = { measurement = { first, second }, metric = { metric, { id = "m2", subject = "ai_system:s2", inputs = { "experts" } } } },
  sentences = { ["over-time"] = {}, concluded = {}, ["with-people"] = {} }, more = more,
}
