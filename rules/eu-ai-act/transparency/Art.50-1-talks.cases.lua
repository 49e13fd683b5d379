local sentence, subject = "Art.50-1-talks/designed", "ai_system:s1"
local notice = { id = "n1", system = "s1", provided = "yes", contains = { "is_ai", "purpose" }, provided_at = "2028-09-01" }
local rest = { but(notice, { id = "n2", system = "s2" }) }
local look = { id = "k1", system = "s1", provisions = { "EU-AI-ACT:Art.50(1)" }, result = "excepted", reason = "its own staff built it", performed_at = "2028-09-01" }
local looks = { but(look, { id = "k2", system = "s2" }), but(look, { id = "k3", provisions = { "EU-AI-ACT:Art.50(2)" } }), but(look, { id = "k4", result = "caught" }) }
local function told(changes) return { user_information = with({ but(notice, changes) }, rest) } end
local function obvious(changes) return { user_information = rest, screening = with({ but(look, changes) }, looks) } end
local base = shared.world("provider", "transparency", { user_information = told().user_information, screening = looks, attestation = { said(sentence, subject) } })
local fine = {
  facts = but(base, { ai_system = but(base.ai_system, { but(base.ai_system[1], { features = { "talks_with_people", "generates_text" } }) }) }),
  complete = { "user_information", "screening" }, subject = "s1",
  expects = { told = "satisfied", designed = "satisfied" },
}
cases(lines(fine, {
  { "it says that it is AI", {}, {} },
  { "it is obvious, and somebody wrote down why", obvious(), {} },
  { "it is said to be obvious, without a reason", obvious { reason = blank }, { told = "not_satisfied" }, tempting = true },
  { "that it is obvious is to be found tomorrow", obvious { performed_at = "2028-11-02" }, { told = "not_satisfied" }, tempting = true },
  { "found so today", obvious { performed_at = "2028-11-01" }, {} },
  { "neither told nor obvious", { user_information = rest }, { told = "not_satisfied" } },
  { "told about its purpose alone", told { contains = { "purpose" } }, { told = "not_satisfied" }, tempting = true },
  { "a notice that is not given", told { provided = "no" }, { told = "not_satisfied" }, tempting = true },
  { "to be told tomorrow", told { provided_at = "2028-11-02" }, { told = "not_satisfied" } },
  { "told today", told { provided_at = "2028-11-01" }, {} },
  { "nothing on file, in registers that may lack some", { user_information = false, screening = false }, { told = "undetermined" }, complete = {} },
  { "it talks with nobody", { ai_system = { features = { "generates_text" } } }, "not_applicable" },
  { "nobody was asked what it does", { ai_system = { features = unasked } }, "undetermined" },
  { "before Art. 50", {}, "not_applicable", as_of = "2026-08-01" },
}))
cases(shared.bindings(fine, { roles = { "provider" } }))
cases(asked(fine, sentence))
