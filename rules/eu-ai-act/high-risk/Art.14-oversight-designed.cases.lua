local sentence, subject = "Art.14-oversight-designed/aware", "ai_system:s1"
local over = { id = "v1", system = "s1", can_override = true, can_stop = true, tested_at = "2028-09-01", confirmed_by = 2 }
local foreign = but(over, { id = "v2", system = "s2" })
local function overseen(changes) return { oversight = { but(over, changes), foreign } } end
local written = { { id = "q1", system = "s1", type = "oversight", statement = "a nurse can stop it" }, { id = "q2", system = "s2", type = "oversight", statement = "x" }, { id = "q3", system = "s1", type = "data", statement = "x" } }
local base = shared.world("provider", "high", { oversight = overseen().oversight, system_requirement = written, attestation = { said(sentence, subject) } })
local fine = {
  facts = but(base, { ai_system = but(base.ai_system, { but(base.ai_system[1], { features = { "identifies_biometrically" } }) }) }),
  complete = { "oversight", "system_requirement" }, subject = "s1", advice = { "required-first" },
  expects = { built = "satisfied", ["required-first"] = "satisfied", two = "satisfied", aware = "satisfied" },
}
cases(lines(fine, {
  { "built in and tried", {}, {} },
  { "nobody can set a decision aside", overseen { can_override = false }, { built = "not_satisfied" } },
  { "nobody can stop it", overseen { can_stop = false }, { built = "not_satisfied" } },
  { "never tried", overseen { tested_at = blank }, { built = "not_satisfied" }, tempting = true },
  { "to be tried tomorrow", overseen { tested_at = "2028-11-02" }, { built = "not_satisfied" }, tempting = true },
  { "tried today", overseen { tested_at = "2028-11-01" }, {} },
  { "nobody was asked whether it can be stopped", overseen { can_stop = unasked }, { built = "undetermined" } },
  { "only another system has oversight", { oversight = { foreign } }, { built = "not_satisfied", two = "not_satisfied" }, tempting = true },
  { "nothing on file", { oversight = false, system_requirement = false }, { built = "undetermined", ["required-first"] = "undetermined", two = "undetermined" }, complete = {} },
  { "one person confirms a match", overseen { confirmed_by = 1 }, { two = "not_satisfied" } },
  { "three confirm it", overseen { confirmed_by = 3 }, {} },
  { "nobody confirms it", overseen { confirmed_by = blank }, { two = "not_satisfied" }, tempting = true },
  { "it identifies nobody", { ai_system = { features = { "generates_text" } } }, { two = "not_applicable" } },
  { "nobody was asked what it does", { ai_system = { features = unasked } }, { two = "undetermined" } },
  { "of two arrangements one falls short", { oversight = { over, but(over, { id = "v3", can_stop = false, confirmed_by = 1 }) } }, {} },
  { "the article stays met though no requirement was written", { system_requirement = { written[2], written[3] } }, { ["required-first"] = "not_satisfied" } },
  { "and though it says nothing", { system_requirement = { { id = "q1", system = "s1", type = "oversight", statement = blank } } }, { ["required-first"] = "not_satisfied" } },
  { "one of two requirements says nothing", { system_requirement = { written[1], { id = "q4", system = "s1", type = "oversight", statement = blank } } }, {} },
}))
cases(shared.bindings(fine, { roles = { "provider" }, classes = { "high" } }))
cases(shared.days_i(fine))
cases(asked(fine, sentence))
