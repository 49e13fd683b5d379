-- What the cases of this pack have in common; `shared` in files with cases, beside what shared.lua returns.
-- The statement of applicability as far as a case needs it: `control` is decided on in general, another control and an AI
-- system of its own say the opposite.
local function stated(control, applicable)
  local decided = applicable == nil or applicable
  return {
    { id = "soa1", control = control, system = blank, applicable = decided },
    { id = "soa2", control = "ISO42001:A.4.2", system = blank, applicable = not decided },
    { id = "soa3", control = control, system = "s-other", applicable = not decided },
  }
end

-- What the scope says: the first system lies inside, the second outside.
local places = { { id = "in1", item = "ai_system:s1", included = true }, { id = "in2", item = "ai_system:s2", included = false } }

-- The cases that the scope needs, of a rule on a system, or on what is about it: each is `fine` but for what the scope says.
local function placed(fine)
  local inside, outside = but(places[2], { included = true }), but(places[1], { included = false })
  local known = with(fine.complete, { "scope_item" })
  return lines(but(fine, { expects = without(fine.expects, "severity") }), {
    { "the system lies outside the scope", { scope_item = { outside, inside } }, "not_applicable", complete = known },
    { "a complete scope is silent about the system", { scope_item = { inside } }, {}, complete = known },
    { "a scope that may lack some entries is silent about the system", { scope_item = { inside } }, "undetermined" },
    { "it lies outside, and entries may be missing", { scope_item = { outside, inside } }, "undetermined" },
  })
end

return {
  stated = stated,
  -- Requirements of a nonconformity or action that is not of information security alone, with words for a case.
  ours_by_requirement = { { "names no requirement", blank }, { "is of security and AI", { "ISO27001:A.8.8", "ISO42001:8.1" } }, { "is of quality", { "ISO9001:10.2" } } },
  places = places,
  placed = placed,

  -- One system in operation, its entry in the statement, and what the case adds.
  system = function(control, more)
    return but({
      ai_system = { id = "s1", name = "Triage", stage = "operated" },
      control_statement = { id = "soa1", control = control, system = blank, applicable = true },
    }, more)
  end,

  -- A world where all is well: a system in operation and in scope, and a statement that selects the control. Beside them
  -- what belongs to others: another system, another control.
  chosen = function(control, more)
    return but({
      organization = { id = "org", name = "Org" },
      ai_system = { { id = "s1", name = "Triage", stage = "operated" }, { id = "s2", name = "Other", stage = "operated" } },
      scope_item = places,
      control_statement = {
        { id = "soa1", control = control, system = blank, applicable = true },
        { id = "soa2", control = control, system = "s2", applicable = false },
        { id = "soa3", control = "ISO42001:A.5.3", system = blank, applicable = false },
      },
    }, more)
  end,

  -- The cases that the applicability of a control needs. `about` is "general" where the rule asks for the general entry
  -- alone, "system" where its subject is about a system, and nothing where it is a system in scope.
  statements = function(fine, control, about)
    local function entry(system, applicable, id) return { id = id or "soa1", control = control, system = system, applicable = applicable } end
    local other = { id = "soa3", control = "ISO42001:A.5.3", system = blank, applicable = true }
    local none, unknown = "not_applicable", "undetermined"
    local list = {
      { "excluded by the statement of applicability", { control_statement = { entry(blank, false), other } }, none },
      { "no statement of applicability: nobody can say whether the control applies", { control_statement = false }, unknown, tempting = true },
      { "a statement that is silent on this control", { control_statement = { other } }, unknown, tempting = true },
      { "two general entries that differ", { control_statement = { entry(blank, true), entry(blank, false, "soa2") } }, unknown },
    }
    if about == "general" then
      list[#list + 1] = { "an entry for one system is none in general", { control_statement = { entry("s1", true), other } }, unknown, tempting = true }
    else
      list[#list + 1] = { "an entry for this system alone", { control_statement = { entry("s1", true), other } }, {} }
      list[#list + 1] = { "selected in general, excluded for this system", { control_statement = { entry(blank, true), entry("s1", false, "soa2"), other } }, none, tempting = true }
      list[#list + 1] = { "excluded in general, selected for this system", { control_statement = { entry(blank, false), entry("s1", true, "soa2"), other } }, {} }
      list[#list + 1] = { "an entry for another system alone", { control_statement = { entry("s2", true), other } }, unknown, tempting = true }
    end
    if about then return lines(fine, list) end
    return with(lines(fine, list), placed(fine))
  end,
}
