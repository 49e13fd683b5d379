local made = { id = "a1", system = "s1", result = "conforms", route = "sector", standards_applied = "none", completed_at = "2019-06-01", expires_at = blank, change = "h1" }
local away = { but(made, { id = "a5", system = "s2", route = "internal_control", standards_applied = "part", change = "h9" }), but(made, { id = "a2", system = "s2", route = "notified_body", change = "h9" }), but(made, { id = "a3", result = "not", route = "internal_control", change = "h9" }) }
local function assessed(changes, ...) return { conformity_assessment = with(with({ but(made, changes) }, { ... }), away) } end
local change = { id = "h1", subject = "ai_system:s1", level = "system", significant = true, done_at = "2028-08-02" }
local others = {
  but(change, { id = "h2", subject = "ai_system:s2" }), but(change, { id = "h3", level = "supplier" }), but(change, { id = "h4", significant = false }),
  but(change, { id = "h5", done_at = "2028-08-01" }), but(change, { id = "h6", done_at = "2028-11-02" }),
}
local function changed(more) return { change = with({ but(change, more) }, others) } end
-- Of a system by Annex III a change of that August counts.
local function counted(facts) return but(facts, { change = { change, others[1], others[2], others[3], others[5] } }) end
local fine = {
  facts = shared.world("provider", "high", but(assessed(), changed())), complete = { "conformity_assessment", "change" }, subject = "s1",
  expects = { before = "satisfied", valid = "satisfied", sector = "satisfied", biometrics = "not_applicable", again = "satisfied" },
}
local function face(says, point, changes, outcome, more)
  return but({ says, but(counted(assessed(changes)), { classification = { route = "annex_iii", criteria = { point } } }), but({ sector = "not_applicable" }, outcome) }, more)
end
local known = { "conformity_assessment", "change", "classification" }
local list = {
  { "assessed, and again after a change", {}, {} },
  { "completed on the day it was placed on the market", assessed { completed_at = "2028-09-01" }, {} },
  { "completed the day after", assessed { completed_at = "2028-09-02" }, { before = "not_satisfied" }, tempting = true },
  { "on a day nobody wrote down", assessed { completed_at = blank }, { before = "not_satisfied", valid = "undetermined" } },
  { "to be completed tomorrow", assessed { completed_at = "2028-11-02" }, { before = "not_satisfied", valid = "not_satisfied" }, tempting = true },
  { "completed today", assessed { completed_at = shared.day }, { before = "not_satisfied" } },
  { "the certificate ended yesterday", assessed { expires_at = "2028-10-31" }, { valid = "not_satisfied" }, tempting = true },
  { "the certificate ends today", assessed { expires_at = shared.day }, {} },
  { "a new certificate in place of one that ended", assessed({ expires_at = "2028-10-01" }, but(made, { id = "a4", completed_at = "2028-09-20" })), {} },
  { "found not to conform", { conformity_assessment = away }, { before = "not_satisfied", valid = "not_satisfied", sector = "not_applicable", again = "not_satisfied" }, tempting = true },
  { "nothing on file", { conformity_assessment = false, change = false }, { before = "undetermined", valid = "undetermined", sector = "undetermined", again = "undetermined" }, complete = {} },
  { "a product of Annex I by its provider's own control", assessed { route = "internal_control" }, { sector = "not_satisfied" }, tempting = true },
  { "nobody wrote down by which procedure", assessed { route = blank }, { sector = "not_satisfied" } },
  { "recruitment, by its provider's own control", but(counted(assessed { route = "internal_control" }), { classification = { route = "annex_iii", criteria = { "EU-AI-ACT:AnnexIII.4(a)" } } }), { sector = "not_applicable" }, complete = known },
  { "recruitment, and classifications may be missing", but(counted(assessed { route = "internal_control" }), { classification = { route = "annex_iii", criteria = { "EU-AI-ACT:AnnexIII.4(a)" } } }), { sector = "not_applicable", biometrics = "undetermined" } },
  face("biometrics, by a notified body", "EU-AI-ACT:AnnexIII.1(a)", { route = "notified_body" }, { biometrics = "not_applicable" }),
  face("biometrics, and nobody wrote down how far standards were applied", "EU-AI-ACT:AnnexIII.1(a)", { route = "internal_control", standards_applied = blank }, { biometrics = "not_satisfied" }),
  face("biometrics, by a procedure nobody wrote down", "EU-AI-ACT:AnnexIII.1(a)", { route = unasked, standards_applied = unasked }, { biometrics = "undetermined" }),
  { "changed again, and not assessed again", changed { id = "h7" }, { again = "not_satisfied" }, tempting = true },
  { "a change of the model, not assessed again", changed { id = "h7", level = "model" }, { again = "not_satisfied" } },
  { "a change of today, not assessed again", changed { id = "h7", done_at = shared.day }, { again = "not_satisfied" } },
  { "a change of another system, and its assessment", changed { id = "h9" }, { again = "not_satisfied" }, tempting = true },
  { "no change that matters", { change = others }, { again = "not_applicable" } },
  { "assessments may be missing", changed { id = "h7" }, { again = "undetermined", sector = "undetermined" }, complete = { "change" } },
}
for _, point in ipairs { "EU-AI-ACT:AnnexIII.1(a)", "EU-AI-ACT:AnnexIII.1(b)", "EU-AI-ACT:AnnexIII.1(c)" } do
  list[#list + 1] = face(point .. ", by its provider's own control, standards in part", point, { route = "internal_control", standards_applied = "part" }, { biometrics = "not_satisfied" }, { tempting = true })
  list[#list + 1] = face(point .. ", by its provider's own control, standards in full", point, { route = "internal_control", standards_applied = "full" }, { biometrics = "satisfied" })
end
list[#list + 1] = { "biometrics in a product of Annex I, by another law's procedure", but(assessed { route = "internal_control", standards_applied = "part" }, { classification = { criteria = { "EU-AI-ACT:AnnexIII.1(a)" } } }), { sector = "not_satisfied" } }
cases(lines(fine, list))
local quiet = but(fine, { facts = but(fine.facts, { change = others }), expects = but(fine.expects, { again = "not_applicable" }) })
local bound = { provider = {}, provider_and_deployer = {} }
list = {
  { "no role is recorded", { ai_role = false }, "undetermined" },
  { "a role under another framework only", { ai_role = { framework = "ISO42001" } }, "undetermined", tempting = true },
  { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
  { "no class is recorded", { classification = false }, but(fine.expects, { before = "undetermined", valid = "undetermined", sector = "undetermined", biometrics = "undetermined", again = "undetermined" }) },
  { "a class of its own only", { classification = { framework = "own" } }, { before = "undetermined", valid = "undetermined", sector = "undetermined", biometrics = "undetermined", again = "undetermined" } },
  { "the class of another system only", { classification = { subject = "s2" } }, { before = "undetermined", valid = "undetermined", sector = "undetermined", biometrics = "undetermined", again = "undetermined" } },
}
for _, line in ipairs { list[1], list[2], list[3] } do line[3] = but(list[5][3], { biometrics = "not_applicable" }) end
for _, one in ipairs { "provider", "deployer", "importer", "distributor", "provider_and_deployer" } do list[#list + 1] = { "the role is " .. one, { ai_role = { role = one } }, bound[one] or "not_applicable" } end
for _, one in ipairs { "prohibited", "high", "transparency", "minimal" } do list[#list + 1] = { "the class is " .. one, { classification = { class = one } }, one == "high" and {} or "not_applicable" } end
for _, one in ipairs { "initiated", "developed", "deployed", "operated", "retired" } do
  list[#list + 1] = { "a system that is " .. one, { ai_system = { stage = one } }, (one == "deployed" or one == "operated") and {} or "not_applicable" }
end
cases(lines(fine, list))
cases(lines(quiet, {
  { "in its present design since the first day", { ai_system = { first_use_at = "2020-01-01", placed_at = "2028-08-02" } }, {} },
  { "in its present design since the day before", { ai_system = { first_use_at = "2020-01-01", placed_at = "2028-08-01" } }, "not_applicable", tempting = true },
  { "first used on the first day, and nobody asked since when in this design", { ai_system = { first_use_at = "2028-08-02", placed_at = unasked } }, { before = "undetermined" } },
  { "the first day is today", { ai_system = { placed_at = shared.day } }, {}, params = { annex_i_from = shared.day } },
  { "a system by Annex III in its present design since their first day, changed on it", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-02" }, classification = { route = "annex_iii" }, change = { but(change, { id = "h8", done_at = "2027-12-02" }) } }, { sector = "not_applicable", biometrics = "undetermined", again = "not_satisfied" } },
  { "changed the day before", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-02" }, classification = { route = "annex_iii" }, change = { but(change, { id = "h8", done_at = "2027-12-01" }) } }, { sector = "not_applicable", biometrics = "undetermined" } },
  { "in its present design since the day before their first day", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-01" }, classification = { route = "annex_iii" } }, "not_applicable" },
  { "the first day is tomorrow", { ai_system = { placed_at = "2028-11-02" } }, "not_applicable", params = { annex_i_from = "2028-11-02" } },
}))
-- Biometrics are asked about by what is on record of this system under this law.
local faces = { route = "annex_iii", criteria = {} }
local point = { "EU-AI-ACT:AnnexIII.1(a)" }
local own = but(assessed { route = "internal_control", standards_applied = "part" }, { change = false })
local kinds = fine.facts.classification
cases(lines(quiet, {
  { "biometrics among the organisation's own classes", but(own, { classification = { but(kinds[1], faces), but(kinds[2], { criteria = point }), kinds[3] } }), { sector = "not_applicable" }, complete = known },
  { "biometrics of another system", but(own, { classification = { but(kinds[1], faces), kinds[2], but(kinds[3], { criteria = point }) } }), { sector = "not_applicable" }, complete = known },
}))
