-- What the cases of this pack have in common; `shared` in files with cases, beside what shared.lua returns.
return {
  system = { id = "s1", name = "Triage", stage = "operated", owner = "r1", first_use_at = "2024-03-01" },
  world = function(facts)
    return but({
      ai_system = { { id = "s1", name = "Triage", stage = "operated", owner = "r1", first_use_at = "2024-03-01" }, { id = "s2" } },
      obligation = { id = "o1", takes_on = { "SG-AI-VERIFY" }, from = "2024-01-01", to = blank, systems = blank },
    }, facts)
  end,
  -- Whom a rule concerns, by what was taken on and where the system stands.
  bound = function(fine, controls)
    local list = {
      { "the principles of the OECD were taken on", { obligation = { takes_on = { "OECD-AI" } } } },
      { "something else was taken on", { obligation = { takes_on = { "NIST-AI-RMF" } } }, "not_applicable", tempting = true },
      { "from today", { obligation = { from = "2025-01-01" } } },
      { "from tomorrow", { obligation = { from = "2025-01-02" } }, "not_applicable" },
      { "until today", { obligation = { to = "2025-01-01" } } },
      { "until yesterday", { obligation = { to = "2024-12-31" } }, "not_applicable" },
      { "for this system", { obligation = { systems = { "s1" } } } },
      { "for another system", { obligation = { systems = { "s2" } } }, "not_applicable" },
      { "nobody says what was taken on", { obligation = false }, "undetermined", complete = {} },
      { "nothing was taken on", { obligation = false }, "not_applicable" },
      { "being put into use", { ai_system = { stage = "deployed" } } },
      { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
      { "nobody says where it stands", { ai_system = { stage = unasked } }, "undetermined" },
    }
    for _, control in ipairs(controls) do list[#list + 1] = { "taken on: " .. control, { obligation = { takes_on = { control } } } } end
    return lines(fine, list)
  end,
}
