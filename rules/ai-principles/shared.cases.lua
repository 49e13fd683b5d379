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
  -- A rule that a test of this type within a year was passed; a test of type `other` shows nothing.
  tested = function(type, other, controls)
    local row = { id = "t1", system = "s1", type = type, status = "completed", passed = true, at = "2024-09-01" }
    local foreign, wrong = but(row, { id = "t2", system = "s2" }), but(row, { id = "t3", type = other })
    local fine = {
      facts = shared.world { test_result = { row, foreign, wrong } },
      complete = { "obligation", "test_result" }, subject = "s1", expects = { tested = "satisfied" },
    }
    cases(lines(fine, {
      { "tested and passed" },
      { "tested and failed", { test_result = { passed = false } }, "not_satisfied" },
      { "tested, and nobody says with what result", { test_result = { passed = blank } }, "not_satisfied", tempting = true },
      { "nobody was asked for the result", { test_result = { passed = unasked } }, "undetermined" },
      { "under way", { test_result = { status = "in_progress" } }, "not_satisfied", tempting = true },
      { "as long ago as may be", { test_result = { at = "2024-01-02" } } },
      { "too long ago", { test_result = { at = "2024-01-01" } }, "not_satisfied", tempting = true },
      { "another system, and another test", { test_result = { foreign, wrong } }, "not_satisfied", tempting = true },
      { "no register that is known to be whole", { test_result = false }, "undetermined", complete = { "obligation" } },
    }), shared.bound(fine, controls))
  end,
}
