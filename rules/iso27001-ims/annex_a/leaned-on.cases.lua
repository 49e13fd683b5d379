for _, control in ipairs(shared.leaned_on) do
  local id = "ISO27001:" .. control
  local shown = { id = "ev1", supports = { "ISO27001:A.7.12", id }, made_at = "2024-06-01" }
  local check = { id = "ck1", control = id, result = "effective", at = "2024-06-01", follow_up = blank }
  local fine = { control .. " is shown and works", of = control .. "-in-place",
    facts = { organization = { id = "org", name = "Org" }, control_statement = shared.stated(id),
      evidence = { shown, { id = "ev2", supports = { "ISO27001:A.7.12" }, made_at = "2024-12-01" }, but(shown, { id = "ev3", made_at = "2020-01-01" }) },
      control_check = { check, { id = "ck2", control = "ISO27001:A.7.12", result = "effective", at = "2024-06-01", follow_up = blank }, but(check, { id = "ck3", result = "not", at = "2024-05-01", follow_up = "ac1" }),
        { id = "ck4", control = "ISO27001:A.7.12", result = "not", at = "2024-05-01", follow_up = blank } } },
    complete = { "evidence", "control_check" }, advice = { "works" }, expects = { shown = "satisfied", ["followed-up"] = "satisfied", works = "satisfied" } }
  local others = { fine.facts.control_check[2], fine.facts.control_check[3], fine.facts.control_check[4] }
  local list = {
    { "nothing is on file", { evidence = false, control_check = false }, "undetermined", complete = {} },
    { "nothing in complete registers", { evidence = false, control_check = false }, { shown = "not_satisfied", ["followed-up"] = "not_applicable", works = "not_satisfied" }, tempting = true },
    { "what shows another control", { evidence = { { id = "ev2", supports = { "ISO27001:A.7.12" }, made_at = "2024-12-01" } } }, { shown = "not_satisfied" }, tempting = true },
    { "made a year ago but a day", { evidence = { made_at = "2024-01-02" } }, {} },
    { "made a year ago", { evidence = { made_at = "2024-01-01" } }, { shown = "not_satisfied" }, tempting = true },
    { "found not to work, and nothing followed", { control_check = { result = "not" } }, { ["followed-up"] = "not_satisfied", works = "not_satisfied" }, tempting = true },
    { "found to work partly, and something followed", { control_check = { result = "partly", follow_up = "ac1" } }, { works = "not_satisfied" } },
    { "nobody looked at this one", { control_check = others }, { works = "not_satisfied" } },
    { "somebody looked a year ago but a day", { control_check = { at = "2024-01-02" } }, {} },
    { "somebody looked a year ago", { control_check = { at = "2024-01-01" } }, { works = "not_satisfied" } },
    { "works now", { control_check = { check } }, { ["followed-up"] = "not_applicable" } },
  }
  cases(lines(fine, with({ { fine[1] } }, with(list, shared.statements(id)))))
end
