local of = "Art.86-explained/meaningful"
local asked = { id = "q1", system = "s1", channel = "ch1", received_at = "2028-08-31", answered_at = "2028-09-30" }
local fine = shared.by_annex_iii({
  facts = shared.world("deployer", "high", {
    concern = { asked, { id = "q2", system = "s2", channel = "ch2", received_at = "2028-08-31", answered_at = blank } },
    channel = { { id = "ch1", purpose = "explanation" }, { id = "ch2", purpose = "complaint" } },
    attestation = { said(of, "concern:q1") },
  }),
  subject = "q1", advice = { "in-time" },
  expects = { answered = "satisfied", ["in-time"] = "satisfied", meaningful = "satisfied" },
}, "EU-AI-ACT:AnnexIII.4(a)")
local function one(says, changes, outcome, more) return but({ says, { concern = changes }, outcome }, more) end
local list = {
  { "answered within a month", {}, {} },
  one("the duty stays kept though it took a day longer", { answered_at = "2028-10-01" }, { ["in-time"] = "not_satisfied" }),
  one("not answered", { answered_at = blank }, { answered = "not_satisfied", ["in-time"] = "not_applicable", meaningful = "not_applicable" }),
  one("answered today", { answered_at = shared.day }, { ["in-time"] = "not_satisfied" }),
  one("to be answered tomorrow", { answered_at = "2028-11-02" }, { answered = "not_satisfied", ["in-time"] = "not_satisfied", meaningful = "not_applicable" }, { tempting = true }),
  one("nobody was asked when it was answered", { answered_at = unasked }, "undetermined"),
  one("asked a month ago, and open", { received_at = "2028-10-01", answered_at = blank }, { answered = "not_applicable", ["in-time"] = "not_applicable", meaningful = "not_applicable" }),
  one("asked a day before that, and open", { received_at = "2028-09-30", answered_at = blank }, { answered = "not_satisfied", ["in-time"] = "not_applicable", meaningful = "not_applicable" }),
  one("received and answered today", { received_at = shared.day, answered_at = shared.day }, { answered = "not_applicable" }),
  one("to be received tomorrow", { received_at = "2028-11-02" }, "not_applicable"),
  one("a complaint", { channel = "ch2" }, "not_applicable"),
  one("nobody knows by which way it came", { channel = blank }, "undetermined"),
  { "critical infrastructure", { classification = { criteria = { "EU-AI-ACT:AnnexIII.2" } } }, "not_applicable", complete = { "classification" } },
  { "critical infrastructure, and classifications may be missing", { classification = { criteria = { "EU-AI-ACT:AnnexIII.2" } } }, "undetermined" },
  { "a product of Annex I", { classification = { route = "annex_i" } }, "not_applicable" },
}
for _, point in ipairs(shared.about_people) do list[#list + 1] = { "the use is that of " .. point, { classification = { criteria = { point } } }, {} } end
cases(lines(fine, list))
shared.high_risk_cases(fine, { roles = { "deployer" }, stages = false, days = false, subject = "concern:q1", asked = { of } })
cases(shared.days_iii(fine))
equivalent { "rule/applies.by(the(classification.route)).annex_i/-1 day", "only systems of Annex III are asked" }
equivalent { "rule/applies.by(the(classification.route)).annex_i/+1 day", "only systems of Annex III are asked" }
