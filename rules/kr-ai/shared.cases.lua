-- What the cases of this pack have in common; `shared` in files with cases, beside what shared.lua returns.
as_of "2026-06-01"

return {
  -- The cases of what `told` and `told_before` demand: three notices, and lines.
  told_lines = function(words)
    local notice = { id = "i1", system = "s1", audience = "user", provided = "yes", contains = words, provided_at = "2026-03-01" }
    local foreign = but(notice, { id = "i2", system = "s2", provided_at = "2026-02-01" })
    local partner = but(notice, { id = "i3", audience = "partner", provided_at = "2026-02-01" })
    local function given(changes, more) return but({ user_information = { but(notice, changes), foreign, partner } }, more) end
    local list = {
      { "told on the day it was put into use", {}, {} },
      { "told those affected", given { audience = "affected" }, {} },
      { "told the day after", given { provided_at = "2026-03-02" }, { ["in-advance"] = "not_satisfied" }, tempting = true },
      { "written and not given", given { provided = "no" }, { told = "not_satisfied" }, tempting = true },
      { "on no day", given { provided_at = blank }, "not_satisfied", tempting = true },
      { "today", given({ provided_at = "2026-06-01" }, { ai_system = { first_use_at = "2026-06-01" } }), {} },
      { "tomorrow", given({ provided_at = "2026-06-02" }, { ai_system = { first_use_at = "2026-06-02" } }), { told = "not_satisfied" }, tempting = true },
      { "only partners, and users of another system", { user_information = { foreign, partner } }, "not_satisfied", tempting = true },
      { "no register of notices that is known to be whole", { user_information = false }, "undetermined", complete = {} },
      { "in use since before the law began", { ai_system = { first_use_at = "2026-01-21" } }, { ["in-advance"] = "not_applicable" } },
      { "in use since the law began", { ai_system = { first_use_at = "2026-01-22" } }, { ["in-advance"] = "not_satisfied" } },
      { "nobody says since when it is in use", { ai_system = { first_use_at = unasked } }, { ["in-advance"] = "undetermined" } },
    }
    for i, word in ipairs(words) do
      local most = { "purpose" }
      for j, other in ipairs(words) do if j ~= i then most[#most + 1] = other end end
      list[#list + 1] = { "no word on " .. word, given { contains = most }, "not_satisfied", tempting = true }
    end
    return { notice, foreign, partner }, list
  end,

  -- A generative system of high impact with its role and class, and another one.
  world = function(more)
    return but({
      ai_system = {
        { id = "s1", name = "Hire", stage = "operated", first_use_at = "2026-03-01", jurisdictions = { "KR", "JP" }, features = { "generates_text" } },
        { id = "s2", name = "Other", stage = "operated", jurisdictions = { "JP" }, features = {} },
      },
      ai_role = { { id = "r1", system = "s1", framework = "KR-AI", role = "user_operator" }, { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "importer" }, { id = "r3", system = "s2", framework = "KR-AI", role = "customer" } },
      classification = {
        { id = "c1", subject = "s1", framework = "KR-AI", class = "high_impact", decided_at = "2026-03-01" },
        { id = "c2", subject = "s1", framework = "EU-AI-ACT", class = "other", decided_at = "2024-01-01" },
        { id = "c3", subject = "s2", framework = "KR-AI", class = "not_high_impact", decided_at = "2026-03-01" },
      },
    }, more)
  end,

  -- The lines on whom the law binds, from when, and where.
  bound = function(fine)
    return lines(fine, {
      { "the day before the law began", {}, "not_applicable", as_of = "2026-01-21" },
      { "a system that Korea does not meet", { ai_system = { jurisdictions = { "JP" } } }, "not_applicable" },
      { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
      { "made and provided by the organisation", { ai_role = { role = "developer" } }, {} },
      { "made by the organisation, and used as well", { ai_role = { { id = "r1", system = "s1", framework = "KR-AI", role = "developer" }, { id = "r4", system = "s1", framework = "KR-AI", role = "customer" } } }, {} },
      { "used, and offered to nobody", { ai_role = { role = "customer" } }, "not_applicable" },
      { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "developer" } } }, "undetermined", tempting = true },
      { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
      { "being put into use", { ai_system = { stage = "deployed" } }, {} },
      { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
    })
  end,
}
