local of, about = "high-impact-measures/fitting", "ai_system:s1"
local judged = { id = "ra1", system = "s1", status = "completed", performed_at = "2026-02-01" }
local plan = { id = "d1", type = "plan", covers = { "KR-AI:Art.34" }, status = "approved", approved_at = "2026-02-01" }
local watch = { id = "o1", system = "s1", human_involved = "yes", overseers = { "person1" } }
local effects = { id = "ia1", system = "s1", status = "completed", topics = { "rights" } }
local function yes(changes) return said(of, about, but({ at = "2026-03-01", ["until"] = "2027-02-28" }, changes)) end
local other_plan, note = but(plan, { id = "d2", covers = { "KR-AI:Art.31" } }), but(plan, { id = "d3", type = "record" })
local fine = {
  facts = shared.world {
    risk_assessment = { judged, but(judged, { id = "ra2", system = "s2" }) }, document = { plan, other_plan, note },
    oversight = { watch, but(watch, { id = "o2", system = "s2" }) }, impact_assessment = { effects, but(effects, { id = "ia2", system = "s2" }) }, attestation = { yes() },
  },
  complete = { "risk_assessment", "document", "oversight", "impact_assessment", "attestation" }, subject = "s1", advice = { "effects" },
  expects = { risks = "satisfied", plans = "satisfied", overseen = "satisfied", fitting = "satisfied", effects = "satisfied" },
}
local base = fine.facts
local function answer(changes) return { attestation = { yes(changes) } } end
cases(lines(fine, {
  { "all of them", {}, {} },
  { "risks are being assessed", { risk_assessment = { status = "planned" } }, { risks = "not_satisfied" }, tempting = true },
  { "assessed on no day", { risk_assessment = { performed_at = blank } }, { risks = "not_satisfied" }, tempting = true },
  { "assessed today", { risk_assessment = { performed_at = "2026-06-01" } }, {} },
  { "assessed tomorrow", { risk_assessment = { performed_at = "2026-06-02" } }, { risks = "not_satisfied" }, tempting = true },
  { "another system's risks", { risk_assessment = { base.risk_assessment[2] } }, { risks = "not_satisfied" }, tempting = true },
  { "a draft of a plan", { document = { status = "draft" } }, { plans = "not_satisfied" }, tempting = true },
  { "approved on no day", { document = { approved_at = blank } }, { plans = "not_satisfied" }, tempting = true },
  { "approved today", { document = { approved_at = "2026-06-01" } }, {} },
  { "approved tomorrow", { document = { approved_at = "2026-06-02" } }, { plans = "not_satisfied" }, tempting = true },
  { "a procedure", { document = { type = "procedure" } }, {} },
  { "a plan for something else, and a note", { document = { other_plan, note } }, { plans = "not_satisfied" }, tempting = true },
  { "nobody oversees", { oversight = { human_involved = "no" } }, { overseen = "not_satisfied" } },
  { "a safeguard where nobody can step in", { oversight = { human_involved = "fail_safe" } }, {} },
  { "people oversee whom nobody named", { oversight = { overseers = blank } }, { overseen = "not_satisfied" }, tempting = true },
  { "another system is overseen", { oversight = { base.oversight[2] } }, { overseen = "not_satisfied" }, tempting = true },
  { "nothing is known for sure", { risk_assessment = false, document = false, oversight = false, attestation = false, impact_assessment = false }, "undetermined", complete = {} },
  { "the plans do not fit", answer { answer = "no" }, { fitting = "not_satisfied" } },
  { "they fit in part", answer { answer = "partly" }, { fitting = "not_satisfied" }, tempting = true },
  { "nobody read them", { attestation = { yes { expectation = "other/sentence" } } }, { fitting = "undetermined" }, tempting = true },
  { "another system's were read", answer { subject = "ai_system:s2" }, { fitting = "undetermined" }, tempting = true },
  { "read as long ago as may be", answer { at = "2025-06-02" }, {} },
  { "read too long ago", answer { at = "2025-06-01" }, { fitting = "undetermined" }, tempting = true },
  { "read today", answer { at = "2026-06-01" }, {} },
  { "to be read tomorrow", answer { at = "2026-06-02" }, { fitting = "undetermined" }, tempting = true },
  { "it holds until today", answer { ["until"] = "2026-06-01" }, {} },
  { "it held until yesterday", answer { ["until"] = "2026-05-31" }, { fitting = "undetermined" }, tempting = true },
  { "nobody says what was seen", answer { seen = blank }, { fitting = "undetermined" }, tempting = true },
  { "effects are being assessed, which does not change the outcome", { impact_assessment = { status = "in_progress" } }, { effects = "not_satisfied" } },
  { "rights were left out", { impact_assessment = { topics = { "safety" } } }, { effects = "not_satisfied" } },
  { "another system's effects", { impact_assessment = { base.impact_assessment[2] } }, { effects = "not_satisfied" } },
  { "not of high impact", { classification = { class = "not_high_impact" } }, "not_applicable" },
  { "nobody settled the class", { classification = { { id = "c2", subject = "s1", framework = "EU-AI-ACT", class = "high_impact" } } }, "undetermined", tempting = true },
}), shared.bound(fine))
