-- What the cases of this pack have in common; `shared` in files with cases, beside what shared.lua returns.
as_of "2026-06-01"

return {
  -- Such a service with its role, and another one.
  world = function(more)
    return but({
      ai_system = {
        { id = "s1", name = "Write", stage = "operated", jurisdictions = { "CN", "SG" }, features = { "generates_text" } },
        { id = "s2", name = "Other", stage = "operated", jurisdictions = { "SG" }, features = {} },
      },
      ai_role = { { id = "r1", system = "s1", framework = "CN-GENAI", role = "provider" }, { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "importer" }, { id = "r3", system = "s2", framework = "CN-GENAI", role = "customer" } },
    }, more)
  end,
  bound = function(fine)
    local list = {
      { "the day before the measures began", {}, "not_applicable", as_of = "2023-08-14" },
      { "a service that is not offered in China", { ai_system = { jurisdictions = { "SG" } } }, "not_applicable" },
      { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
      { "used, and offered to nobody", { ai_role = { role = "customer" } }, "not_applicable" },
      { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "provider" } } }, "undetermined", tempting = true },
      { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
      { "it generates nothing", { ai_system = { features = { "talks_with_people" } } }, "not_applicable" },
      { "nobody says what it does", { ai_system = { features = unasked } }, "undetermined" },
      { "being put into use", { ai_system = { stage = "deployed" } }, {} },
      { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
    }
    for _, feature in ipairs(shared.generating) do list[#list + 1] = { "it does this: " .. feature, { ai_system = { features = { feature } } }, {} } end
    return lines(fine, list)
  end,
}
