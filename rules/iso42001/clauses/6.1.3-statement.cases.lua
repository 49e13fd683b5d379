-- One entry for each control; `skip` is left out, `reason` stands in every entry.
local function statement(skip, reason)
  local made = {}
  for i, control in ipairs { "A.2.2", "A.2.3", "A.2.4", "A.3.2", "A.3.3", "A.4.2", "A.4.3", "A.4.4", "A.4.5", "A.4.6", "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.6.1.2", "A.6.1.3", "A.6.2.2", "A.6.2.3", "A.6.2.4", "A.6.2.5", "A.6.2.6", "A.6.2.7", "A.6.2.8", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6", "A.8.2", "A.8.3", "A.8.4", "A.8.5", "A.9.2", "A.9.3", "A.9.4", "A.10.2", "A.10.3", "A.10.4" } do
    if control ~= skip then made[#made + 1] = { id = "c" .. i, control = "ISO42001:" .. control, applicable = true, reason = reason } end
  end
  return made
end
local function world(statements)
  return { organization = { id = "acme", name = "Acme" }, control_statement = statements }
end

case {
  "all 38 are decided",
  expects = { decided = "satisfied", rule = "satisfied" },
  facts = world(statement(nil, "a risk calls for it")),
}

case {
  "one is missing",
  complete = { "control_statement" },
  expects = { decided = "not_satisfied", rule = "not_satisfied" },
  facts = world(statement("A.6.2.8", "a risk calls for it")),
}

case {
  "one is missing, and there may be more",
  expects = { decided = "undetermined" },
  facts = world(statement("A.6.2.8", "a risk calls for it")),
}

case {
  "nothing is on file",
  expects = { decided = "undetermined", rule = "undetermined" },
  facts = world(nil),
}

case {
  "a list of ticks without reasons is no statement",
  tempting = true,
  complete = { "control_statement" },
  expects = { decided = "not_satisfied" },
  facts = world(statement(nil, blank)),
}
