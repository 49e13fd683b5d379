-- The controls that AI work leans on and that no rule of its own looks at: access, information, suppliers, development, data.
-- One rule for each, all alike: selected in the statement of applicability, it has to show on record that it is in place.
for _, control in ipairs(shared.leaned_on) do
  local id = "ISO27001:" .. control

  rule {
    id       = control .. "-in-place",
    control  = id,
    title    = "A control that AI work leans on is in place: " .. control,
    subject  = "organization",
    applies  = { selected(id) },
    severity = { base = 2 },

    expect {
      id    = "shown",
      says  = "what shows that the control is in place was made within the last year",
      level = "required", method = "examine",
      some  = "evidence", where = { supports = supports(id) },
      has   = { made_at = fresh(param.lately) },
    },
    expect {
      id    = "followed-up",
      says  = "where a look at it found that it does not work, something followed",
      level = "own", method = "examine",
      every = "control_check", where = { control = id, result = is_not "effective" },
      has   = { follow_up = present },
    },
    expect {
      id    = "works",
      says  = "somebody looked within the last year, and it works",
      level = "advice", method = "test",
      some  = "control_check", where = { control = id, at = fresh(param.lately) },
      has   = { result = "effective" },
    },
    remedy = { task = "Show that " .. control .. " is in place, or put it in place", owner = "information security", within = days(60), effort = "M" },
  }
end
