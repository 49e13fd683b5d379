local one = { id = "n1", about = "incident:i1", to = "provider", sent_at = "2028-10-08" }
local two = but(one, { id = "n2", to = "authority" })
local away = { but(one, { id = "n3", about = "incident:i2" }), but(two, { id = "n4", about = "incident:i2" }), but(one, { id = "n5", to = "user", sent_at = "2028-10-30" }) }
local function told(...) return { notification = with({ ... }, away) } end
local fine = {
  facts = shared.world("deployer", "high", but(told(one, two), { incident = { { id = "i1", system = "s1", serious = true, detected_at = "2028-10-01" }, { id = "i2", system = "s2", serious = false, detected_at = "2028-10-01" } } })),
  complete = { "notification" }, subject = "i1", advice = { "at-once" },
  expects = { provider = "satisfied", authority = "satisfied", ["at-once"] = "satisfied" },
}
local function on(says, sent, outcome, tempting) return { says, told(but(one, { sent_at = sent }), but(two, { sent_at = sent })), outcome, tempting = tempting } end
local neither = { provider = "not_satisfied", authority = "not_satisfied" }
local function found(says, changes, outcome) return { says, { incident = changes }, outcome } end
cases(lines(fine, {
  { "both were told within a week", {}, {} },
  on("the duty stays kept though it took eight days", "2028-10-09", { ["at-once"] = "not_satisfied" }),
  on("told today", shared.day, { ["at-once"] = "not_satisfied" }),
  on("to be told tomorrow", "2028-11-02", { provider = "not_satisfied", authority = "not_satisfied", ["at-once"] = "not_satisfied" }, true),
  on("drafted and not sent", blank, { provider = "not_satisfied", authority = "not_satisfied", ["at-once"] = "not_satisfied" }, true),
  { "only the provider was told", told(one), { authority = "not_satisfied" }, tempting = true },
  { "only the authority was told", told(two), { provider = "not_satisfied" }, tempting = true },
  { "users were told", { notification = away }, { provider = "not_satisfied", authority = "not_satisfied", ["at-once"] = "not_applicable" }, tempting = true },
  { "nothing on file", { notification = false }, "undetermined", complete = {} },
  found("not serious", { serious = false }, "not_applicable"),
  found("nobody judged whether it was serious", { serious = blank }, "undetermined"),
  found("seen today", { detected_at = shared.day }, {}),
  found("to be seen tomorrow", { detected_at = "2028-11-02" }, "not_applicable"),
  { "seen on the first day on which the Act binds the system", { ai_system = { placed_at = "2028-10-01" } }, {}, params = { annex_i_from = "2028-10-01" } },
  { "seen the day before", { ai_system = { placed_at = "2028-10-02" } }, "not_applicable", params = { annex_i_from = "2028-10-02" } },
  { "a system by Annex III, seen on their first day", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-02" }, classification = { route = "annex_iii" }, incident = { detected_at = "2027-12-02" } }, { ["at-once"] = "not_satisfied" } },
  { "seen the day before", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-02" }, classification = { route = "annex_iii" }, incident = { detected_at = "2027-12-01" } }, "not_applicable" },
  { "in its present design since the day before", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-01" }, classification = { route = "annex_iii" } }, "not_applicable" },
  { "the system came into use before the Act", { ai_system = { first_use_at = "2020-01-01", placed_at = "2028-08-01" } }, "not_applicable" },
  { "a change of design brought it in", { ai_system = { first_use_at = "2020-01-01", placed_at = "2028-08-02" } }, {} },
  { "first used on the first day", { ai_system = { first_use_at = "2028-08-02", placed_at = "2020-01-01" } }, {} },
}))
shared.high_risk_cases(fine, { roles = { "deployer" }, stages = false, days = false })
equivalent { "rule/applies.by(the(classification.route))[1]/drop", "what was seen since that day, and not after today, says so already" }
equivalent { "rule/applies.by(the(classification.route))[1]/before for not_after", "the first day itself, seen on it: the condition on the incident decides" }
