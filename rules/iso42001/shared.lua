-- What the rules and cases of this pack have in common; `shared` in every other file.
return {
  live = one_of { "deployed", "operated" },

  -- A control is judged only where the statement of applicability selects it, for the system or in general; an entry for
  -- the system goes before a general one. Without a statement, or where entries of one rank differ, nobody can say
  -- whether it applies.
  selected = function(control)
    return that(the("control_statement.applicable", { control = control, system = either { this.id, absent } }, { specific = "system" }), true)
  end,
  selected_in_general = function(control)
    return that(the("control_statement.applicable", { control = control, system = absent }), true)
  end,

  -- One step up for a system that handles personal data.
  severity = function(base)
    return { base = base, add = { by(this.personal_data, { [true] = 1, otherwise = 0 }) } }
  end,

  -- The facts of a case: one system in operation, its entry in the statement, and what the case adds.
  system = function(control, more)
    local made = {
      ai_system = { id = "s1", name = "Triage", stage = "operated" },
      control_statement = { id = "soa1", control = control, system = blank, applicable = true },
    }
    for kind, facts in pairs(more or {}) do made[kind] = facts end
    return made
  end,
}
