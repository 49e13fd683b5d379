-- What the cases of this pack have in common; `shared` in files with cases, beside what shared.lua returns.
as_of "2026-06-01"

return {
  world = function(role, more)
    return but({
      ai_system = { { id = "s1", name = "Triage", stage = "operated", jurisdictions = { "US", "US-CO" }, personal_data = true }, { id = "s2" } },
      ai_role = { { id = "r1", system = "s1", framework = "US-HIPAA-PCI", role = role }, { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "importer" }, { id = "r3", system = "s2", framework = "US-HIPAA-PCI", role = "customer" } },
    }, more)
  end,
  processing = {
    id = "p1", name = "Notes", laws = { "US-HIPAA-PCI" }, role = "controller", systems = { "s1" }, legal_basis = "treatment_payment_operations", processors = { "v1", "v2" }, ended_at = blank,
  },
  bound = function(fine, roles)
    local list = {
      { "elsewhere", { ai_system = { jurisdictions = { "DE" } } }, "not_applicable" },
      { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
      { "an organisation of another sort", { ai_role = { role = "customer" } }, "not_applicable" },
      { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = roles[1] } } }, "undetermined", tempting = true },
      { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
      { "being put into use", { ai_system = { stage = "deployed" } }, {} },
      { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
    }
    for _, role in ipairs(roles) do list[#list + 1] = { "as " .. role, { ai_role = { role = role } }, {} } end
    return lines(fine, list)
  end,
  -- The looks at a measure that `works` asks for, and every way they can fail.
  looks = function(control)
    local look = { id = "k1", control = control, subject = "ai_system:s1", at = "2026-01-01", result = "effective" }
    return look, but(look, { id = "k2", subject = "ai_system:s2", result = "not", at = "2026-02-01" }), but(look, { id = "k3", control = "US-HIPAA-PCI:other", result = "not", at = "2026-02-01" })
  end,
  look_lines = function(fine, look, foreign, other)
    local function with(changes, more) return { control_check = { but(look, changes), foreign, other, more } } end
    return lines(fine, {
      { "looked at, and it works", {}, {} },
      { "it works in part", with { result = "partly" }, { works = "not_satisfied" }, tempting = true },
      { "it does not work", with { result = "not" }, { works = "not_satisfied" } },
      { "nobody says what was found", with { result = unasked }, { works = "undetermined" } },
      { "another system and another measure failed on the same day", { control_check = { look, but(foreign, { at = look.at }), but(other, { at = look.at }) } }, {} },
      { "two looks on one day, of which one failed", with({}, but(look, { id = "k4", result = "not" })), { works = "not_satisfied" }, tempting = true },
      { "it failed, and worked later", with({}, but(look, { id = "k4", result = "not", at = "2025-12-31" })), {} },
      { "it worked, and failed later", with({}, but(look, { id = "k4", result = "not", at = "2026-01-02" })), { works = "not_satisfied" }, tempting = true },
      { "a look planned for tomorrow", with({}, but(look, { id = "k4", result = "not", at = "2026-06-02" })), {} },
      { "a look of today", with({}, but(look, { id = "k4", result = "not", at = "2026-06-01" })), { works = "not_satisfied" } },
      { "another system and another measure were looked at", { control_check = { but(foreign, { result = "effective" }), but(other, { result = "effective" }) } }, { works = "undetermined" }, tempting = true },
      { "looked at as long ago as may be", with { at = "2025-06-02" }, {} },
      { "looked at too long ago", with { at = "2025-06-01" }, { works = "undetermined" }, tempting = true },
      { "looked at, and there may be later looks", {}, { works = "undetermined" }, complete = {} },
    })
  end,
  -- A sentence for a person, in all the ways it can fail.
  answers = function(fine, id, of, about)
    local function answer(changes) return { attestation = { said(of, about, but({ at = "2026-01-01", ["until"] = "2026-12-31" }, changes)) } } end
    return lines(fine, {
      { "somebody found that it does not hold", answer { answer = "no" }, { [id] = "not_satisfied" } },
      { "it holds in part", answer { answer = "partly" }, { [id] = "not_satisfied" }, tempting = true },
      { "nobody looked", { attestation = { said("other/sentence", about, { at = "2026-01-01", ["until"] = "2026-12-31" }) } }, { [id] = "undetermined" }, tempting = true },
      { "another one was looked at", answer { subject = about .. "0" }, { [id] = "undetermined" }, tempting = true },
      { "answered as long ago as may be", answer { at = "2025-06-02" }, {} },
      { "answered too long ago", answer { at = "2025-06-01" }, { [id] = "undetermined" }, tempting = true },
      { "the answer holds until today", answer { ["until"] = "2026-06-01" }, {} },
      { "the answer held until yesterday", answer { ["until"] = "2026-05-31" }, { [id] = "undetermined" }, tempting = true },
      { "nobody says what was seen", answer { seen = blank }, { [id] = "undetermined" }, tempting = true },
    })
  end,
  answered = function(of, about) return said(of, about, { at = "2026-01-01", ["until"] = "2026-12-31" }) end,
  -- A system with cards: its stage and its roles, wherever it is.
  bound_cards = function(fine)
    local list = {
      { "elsewhere", { ai_system = { jurisdictions = { "DE" } } }, {} },
      { "as service_provider", { ai_role = { role = "service_provider" } }, {} },
      { "an organisation of another sort", { ai_role = { role = "customer" } }, "not_applicable" },
      { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "merchant" } } }, "undetermined", tempting = true },
      { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
      { "being put into use", { ai_system = { stage = "deployed" } }, {} },
      { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
    }
    return lines(fine, list)
  end,
  -- The same for what hangs on a system: a model, a use of data.
  bound_by_role = function(fine, roles)
    local list = {
      { "an organisation of another sort", { ai_role = { role = "customer" } }, "not_applicable" },
      { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = roles[1] } } }, "undetermined", tempting = true },
      { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
    }
    for _, role in ipairs(roles) do list[#list + 1] = { "as " .. role, { ai_role = { role = role } }, {} } end
    return lines(fine, list)
  end,
  bound_activity = function(fine)
    return lines(fine, {
      { "an activity under another law", { processing_activity = { laws = { "GDPR" } } }, "not_applicable" },
      { "under these rules and another law", { processing_activity = { laws = { "GDPR", "US-HIPAA-PCI" } } }, {} },
      { "nobody says which law binds it", { processing_activity = { laws = unasked } }, "undetermined", tempting = true },
      { "it ended yesterday", { processing_activity = { ended_at = "2026-05-31" } }, "not_applicable" },
      { "it ends today", { processing_activity = { ended_at = "2026-06-01" } }, {} },
    })
  end,
}
