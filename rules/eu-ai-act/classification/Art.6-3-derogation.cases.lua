local sentence, subject = "Art.6-3-derogation/harmless", "ai_system:s1"
local base = shared.world("provider", "minimal", { attestation = { said(sentence, subject) } })
local fine = {
  facts = but(base, {
    ai_system = but(base.ai_system, { but(base.ai_system[1], { features = { "generates_text" } }) }),
    classification = {
      but(base.classification[1], { derogation = true, criteria = { "EU-AI-ACT:Art.6(3)(d)" } }),
      but(base.classification[2], { derogation = false, criteria = { "EU-AI-ACT:Art.6(3)(d)" } }),
      but(base.classification[3], { derogation = false, criteria = { "EU-AI-ACT:Art.6(3)(d)" } }),
    },
  }),
  complete = { "classification" }, subject = "s1",
  expects = { ["no-profiling"] = "satisfied", condition = "satisfied", harmless = "satisfied" },
}
local list = {
  { "preparation, without profiling", {}, {} },
  { "it profiles people", { ai_system = { features = { "generates_text", "profiles_people" } } }, { ["no-profiling"] = "not_satisfied" }, tempting = true },
  { "nobody was asked what it does", { ai_system = { features = unasked } }, { ["no-profiling"] = "undetermined" } },
  { "no condition is named", { classification = { criteria = {} } }, { condition = "not_satisfied" } },
  { "only the point of Annex III is named", { classification = { criteria = { "EU-AI-ACT:AnnexIII.4(a)" } } }, { condition = "not_satisfied" }, tempting = true },
  { "classified twice alike, once with the condition", { classification = { but(fine.facts.classification[1], { criteria = {}, id = "c4" }), fine.facts.classification[1] } }, {} },
  { "nobody was asked which", { classification = { criteria = unasked } }, { condition = "undetermined" } },
  { "no derogation is claimed", { classification = { derogation = false } }, "not_applicable" },
  { "nobody says whether one is claimed", { classification = { derogation = blank } }, "undetermined" },
  { "one is claimed among the organisation's own classes", { classification = { framework = "own" } }, "undetermined", tempting = true },
  { "one is claimed for another system", { classification = { subject = "s2" } }, "undetermined" },
  { "before Art. 6(3)", {}, "not_applicable", as_of = "2027-12-01" },
  { "in this design since the first day", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-02" } }, {} },
  { "in this design since the day before", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-01" } }, "not_applicable" },
  { "first used on the first day", { ai_system = { first_use_at = "2027-12-02", placed_at = unasked } }, {} },
  { "first used the day before, and nobody asked whether the design was changed since", { ai_system = { first_use_at = "2027-12-01", placed_at = unasked } }, "undetermined" },
}
for _, one in ipairs { "a", "b", "c" } do
  list[#list + 1] = { "the condition (" .. one .. ")", { classification = { criteria = { "EU-AI-ACT:Art.6(3)(" .. one .. ")" } } }, {} }
end
cases(lines(fine, list))
cases(shared.bindings(fine, { roles = { "provider" } }))
cases(asked(fine, sentence))
equivalent { "condition/empty undetermined", "without a class on record nobody can say whether a derogation is claimed" }
