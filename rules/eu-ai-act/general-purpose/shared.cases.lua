return {
  -- A general-purpose model of that class, placed on the market by the organisation; beside it one of somebody else.
  model_world = function(class, more)
    return but({
      organization = { id = "org", name = "Org", established_in = "union" },
      model = {
        { id = "m1", name = "Large", general_purpose = true, placed_at = "2028-09-01", open_source = false, training_compute_log10 = 25.3, threshold_met_at = "2028-08-01" },
        { id = "m2", name = "Other", general_purpose = true, placed_at = "2028-09-01", open_source = true, training_compute_log10 = 20, threshold_met_at = blank },
      },
      ai_role = { { id = "r1", model = "m1", system = blank, framework = shared.law, role = "gpai_provider" }, { id = "r2", model = "m1", system = blank, framework = "ISO42001", role = "partner" }, { id = "r3", model = "m2", system = blank, framework = shared.law, role = "deployer" }, { id = "r4", system = "s9", framework = shared.law, role = "provider" } },
      classification = { { id = "c1", model = "m1", subject = blank, framework = shared.law, class = class }, { id = "c2", model = "m1", subject = blank, framework = "own", class = "low" }, { id = "c3", model = "m2", subject = blank, framework = shared.law, class = "minimal" }, { id = "c4", subject = "s9", framework = shared.law, class = "high" } },
    }, more)
  end,
  model_bindings = function(fine, classes, old)
    local none, unknown, list, binds = "not_applicable", "undetermined", {}, {}
    local function add(says, facts, outcome, more) list[#list + 1] = but({ says, facts, outcome }, more) end
    for _, one in ipairs(classes) do binds[one] = true end
    for _, one in ipairs { "gpai_provider", "provider", "deployer" } do
      add("the role is " .. one, { ai_role = { role = one } }, one == "gpai_provider" and {} or none)
    end
    add("no role is recorded", { ai_role = false }, unknown)
    add("a role under another framework only", { ai_role = { framework = "ISO42001" } }, unknown, { tempting = true })
    add("the role for another model only", { ai_role = { model = "m2" } }, unknown)
    for _, one in ipairs { "gpai", "gpai_systemic", "minimal" } do
      if not binds[one] then add("the class is " .. one, { classification = { class = one } }, none) end
    end
    add("no class is recorded", { classification = false }, unknown)
    add("a class of its own only", { classification = { framework = "own" } }, unknown, { tempting = true })
    add("the class of another model only", { classification = { model = "m2" } }, unknown)
    add("not for general purposes", { model = { general_purpose = false } }, none)
    add("nobody says whether it is for general purposes", { model = { general_purpose = unasked } }, unknown)
    add("of the first day, while older ones still have time", { model = { placed_at = "2025-08-02" } }, old or {}, { params = { gpai_older_until = "2028-11-02" } })
    add("older, while older ones still have time", { model = { placed_at = "2025-08-01" } }, none, { params = { gpai_older_until = "2028-11-02" }, tempting = true })
    add("older, on the day when time is up", { model = { placed_at = "2025-08-01" } }, old or {}, { params = { gpai_older_until = "2028-11-01" } })
    add("not on the market", { model = { placed_at = blank } }, none)
    add("on the market from tomorrow", { model = { placed_at = "2028-11-02" } }, none)
    return lines(fine, list)
  end,
}
