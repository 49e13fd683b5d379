local control = "ISO42001:A.9.4"
local use = { id = "u1", system = "s1", unit = "porto", intended_use = "Triage of claims", ended_at = blank }
local there = { id = "u2", system = "s1", unit = "leeds", intended_use = blank, ended_at = "2025-01-01" }
local foreign = { id = "u3", system = "s2", unit = "utrecht", intended_use = "x", ended_at = blank }
local function uses(first, second) return { use_case = { but(use, first), but(there, second), foreign } } end
local watch, other = { id = "v1", system = "s1", can_override = true }, { id = "v2", system = "s2", can_override = true }
local sentence, subject = "A.9.4-intended-use/as-intended", "ai_system:s1"
local fine = {
  facts = but(shared.chosen(control, { use_case = { use, there, foreign }, oversight = { watch, other }, attestation = { said(sentence, subject) } }),
    { ai_system = { id = "s1", name = "Triage", stage = "operated", autonomy = "act", tools_and_permissions = "reads claims", units = { "porto", "leeds" } } }),
  complete = { "use_case", "oversight" },
  subject = "s1",
  advice = { "places", "overseen", "reach" },
  expects = { stated = "satisfied", ["as-intended"] = "satisfied", places = "satisfied", overseen = "satisfied", reach = "satisfied" },
}
cases(lines(fine, {
  { "stated, and used so", {}, {} },
  { "being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "retired", { ai_system = { stage = "retired" } }, "not_applicable" },
  { "a use without a word on what for", uses { intended_use = blank }, { stated = "not_satisfied" } },
  { "not applicable states no use", uses { intended_use = na }, { stated = "not_satisfied" }, tempting = true },
  { "the use of another system", { use_case = { foreign } }, { stated = "undetermined", places = "not_satisfied" }, tempting = true },
  { "nothing on file", { use_case = false, oversight = false, attestation = false, ai_system = { { id = "s1", stage = "operated" } } }, "undetermined", complete = {} },
  { "nothing in complete registers: no record is demanded, an auditor asks", { use_case = false, oversight = false }, { stated = "undetermined", places = "not_satisfied", overseen = "not_satisfied" } },
  { "the control stays satisfied though one place has no use on record", { ai_system = { units = { "porto", "leeds", "utrecht" } } }, { places = "not_satisfied" } },
  { "the use at one place ended yesterday", uses({}, { ended_at = "2024-12-31" }), { places = "not_satisfied" } },
  { "used nowhere", { ai_system = { units = blank } }, { places = "not_applicable" } },
  { "the control stays satisfied though nobody can step in", { oversight = { but(watch, { can_override = false }), other } }, { overseen = "not_satisfied" } },
  { "one can step in, one cannot", { oversight = { watch, but(watch, { id = "v3", can_override = false }) } }, {} },
  { "the control stays satisfied though nobody knows what it may reach", { ai_system = { tools_and_permissions = blank } }, { reach = "not_satisfied" } },
  { "it acts with approval, and nobody knows what it may reach", { ai_system = { autonomy = "act_with_approval", tools_and_permissions = blank } }, { reach = "not_satisfied" } },
  { "it only assists", { ai_system = { autonomy = "assist", tools_and_permissions = blank } }, { reach = "not_applicable" } },
}))
cases(shared.statements(fine, control))
cases(asked(fine, sentence))
