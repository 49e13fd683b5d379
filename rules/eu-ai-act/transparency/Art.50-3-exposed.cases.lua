local sentence, subject = "Art.50-3-exposed/data-protection", "ai_system:s1"
local notice = { id = "n1", system = "s1", audience = "affected", provided = "yes", provided_at = "2028-09-01" }
local rest = { but(notice, { id = "n2", system = "s2" }), but(notice, { id = "n3", audience = "user" }) }
local look = { id = "k1", system = "s1", provisions = { "EU-AI-ACT:Art.50(3)" }, result = "excepted", reason = "to find crimes, as the law allows", performed_at = "2028-09-01" }
local looks = { but(look, { id = "k2", system = "s2" }), but(look, { id = "k3", provisions = { "EU-AI-ACT:Art.50(2)" } }), but(look, { id = "k4", result = "caught" }) }
local function told(changes) return { user_information = with({ but(notice, changes) }, rest) } end
local function excepted(changes) return { user_information = rest, screening = with({ but(look, changes) }, looks) } end
local base = shared.world("deployer", "transparency", { user_information = told().user_information, screening = looks, attestation = { said(sentence, subject) } })
local fine = {
  facts = but(base, { ai_system = but(base.ai_system, { but(base.ai_system[1], { features = { "infers_emotions" } }) }) }),
  complete = { "user_information", "screening" }, subject = "s1",
  expects = { told = "satisfied", ["data-protection"] = "satisfied" },
}
cases(lines(fine, {
  { "people are told", {}, {} },
  { "it sorts people by biometric data", { ai_system = { features = { "categorises_biometrically" } } }, {} },
  { "it does neither", { ai_system = { features = { "talks_with_people" } } }, "not_applicable" },
  { "nobody was asked what it does", { ai_system = { features = unasked } }, "undetermined" },
  { "excepted, and somebody wrote down why", excepted(), {} },
  { "said to be excepted, without a reason", excepted { reason = blank }, { told = "not_satisfied" }, tempting = true },
  { "to be found excepted tomorrow", excepted { performed_at = "2028-11-02" }, { told = "not_satisfied" }, tempting = true },
  { "found excepted today", excepted { performed_at = "2028-11-01" }, {} },
  { "only users are told", { user_information = rest }, { told = "not_satisfied" }, tempting = true },
  { "a notice that is not given", told { provided = "no" }, { told = "not_satisfied" } },
  { "to be told tomorrow", told { provided_at = "2028-11-02" }, { told = "not_satisfied" }, tempting = true },
  { "told today", told { provided_at = "2028-11-01" }, {} },
  { "nothing on file, in registers that may lack some", { user_information = false, screening = false }, { told = "undetermined" }, complete = {} },
  { "before Art. 50", {}, "not_applicable", as_of = "2026-08-01" },
}))
cases(shared.bindings(fine, { roles = { "deployer" } }))
cases(asked(fine, sentence))
