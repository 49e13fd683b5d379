-- What the cases of this pack have in common; `shared` in files with cases, beside what shared.lua returns.
return {
  -- The lines that the applicability of a control needs.
  statements = function(control)
    local function entry(system, applicable, id) return { id = id or "soa1", control = control, system = system, applicable = applicable } end
    local other = { id = "soa3", control = "ISO27001:A.7.12", system = blank, applicable = true }
    return {
      { "excluded by the statement of applicability", { control_statement = { entry(blank, false), other } }, "not_applicable" },
      { "no statement of applicability: nobody can say whether the control applies", { control_statement = false }, "undetermined", tempting = true },
      { "a statement that is silent on this control", { control_statement = { other } }, "undetermined", tempting = true },
      { "two entries that differ", { control_statement = { entry(blank, true), entry(blank, false, "soa2") } }, "undetermined" },
      { "an entry for one system is none in general", { control_statement = { entry("s9", true), other } }, "undetermined", tempting = true },
      { "excluded for one system, selected in general", { control_statement = { entry(blank, true), entry("s9", false, "soa2") } }, {} },
    }
  end,
  stated = function(control)
    return { { id = "soa1", control = control, system = blank, applicable = true }, { id = "soa2", control = "ISO27001:A.7.12", system = blank, applicable = false } }
  end,
}
