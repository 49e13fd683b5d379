local chosen = {
  reason = "satisfied", unused = "not_applicable", ["unused-by-system"] = "not_applicable", tied = "satisfied", documented = "satisfied", known = "satisfied",
  ["no-suppliers"] = "not_applicable", ["no-training"] = "not_applicable", ["no-model-changes"] = "not_applicable", ["no-users"] = "not_applicable",
  ["own-reason"] = "satisfied", ["newer-treatments"] = "satisfied", rule = "satisfied", severity = "low",
}
local all = { "control_statement", "risk_treatment", "supplier", "dataset_use", "change", "deployment", "risk" }
local selected = {
  "selected, tied to an objective, documented, made known",
  complete = all, expects = chosen, subject = "c1", advice = { "own-reason", "newer-treatments" },
  facts = {
    control_statement = { id = "c1", control = "ISO42001:A.7.4", system = blank, applicable = true, reason = "risk r1", reason_type = "risk", objectives = { "o1" }, documented = "d1", communicated_at = "2024-03-01", approved = "a1" },
    approval = { { id = "a1", decision = "approved", at = "2024-06-01" }, { id = "a2", decision = "approved", at = "2024-05-01" } },
    risk = { { id = "r1", system = "s1" }, { id = "r2", system = "s2" }, { id = "r3", system = blank } },
    risk_treatment = { id = "t1", risk = "r1", controls = { "ISO42001:A.7.4" }, plan_approval = "a2" },
  },
}
case(selected)

cases(lines(selected, {
  { "no reason", { control_statement = { reason = blank } }, { reason = "not_satisfied" } },
  { "nobody was asked for reason, objective, document or notice", { control_statement = { reason = unasked, objectives = unasked, documented = unasked, communicated_at = unasked } }, { reason = "undetermined", tied = "undetermined", documented = "undetermined", known = "undetermined" } },
  { "a sort of reason is no reason", { control_statement = { reason = blank, reason_type = "law" } }, { reason = "not_satisfied" }, tempting = true },
  { "tied to nothing", { control_statement = { objectives = blank } }, { tied = "not_satisfied" }, tempting = true },
  { "not documented", { control_statement = { documented = blank } }, { documented = "not_satisfied" }, tempting = true },
  { "not made known", { control_statement = { communicated_at = blank } }, { known = "not_satisfied" } },
  { "made known today", { control_statement = { communicated_at = "2025-01-01" } } },
  { "to be made known tomorrow", { control_statement = { communicated_at = "2025-01-02" } }, { known = "not_satisfied" }, tempting = true },
  { "whether it is selected was left empty", { control_statement = { applicable = blank } }, { unused = "undetermined", ["unused-by-system"] = "not_applicable", tied = "undetermined", documented = "undetermined", known = "undetermined" } },
  { "the entry stays good though the plan is newer than the statement", { approval = { { id = "a1", decision = "approved", at = "2024-06-01" }, { id = "a2", decision = "approved", at = "2024-06-02" } } }, { ["newer-treatments"] = "not_satisfied" } },
  { "approved on the same day", { approval = { { id = "a1", decision = "approved", at = "2024-06-01" }, { id = "a2", decision = "approved", at = "2024-06-01" } } } },
  { "the newer plan uses another control", { risk_treatment = { controls = { "ISO42001:A.7.5" } }, approval = { { id = "a1", decision = "approved", at = "2024-06-01" }, { id = "a2", decision = "approved", at = "2024-07-01" } } } },
}))

-- Selected for one system: its treatments may rely on it.
cases(lines(selected, { { "selected for the system whose treatment relies on it", { control_statement = { system = "s1" } } } }))

-- Excluded in general.
local out = but(selected, {
  "excluded with a reason, and nothing relies on it",
  expects = but(chosen, { unused = "satisfied", tied = "not_applicable", documented = "not_applicable", known = "not_applicable" }),
  facts = without(but(selected.facts, { control_statement = { id = "c1", control = "ISO42001:A.7.4", system = blank, applicable = false, reason = "no data of our own", reason_type = "choice", approved = "a1" } }), "risk_treatment"),
})
case(out)
local function relies(risk, more) return but({ id = "t1", risk = risk, controls = { "ISO42001:A.7.4", "ISO42001:A.7.5" }, plan_approval = "a2" }, more) end
local for_s1 = but(out.facts.control_statement, { id = "c2", system = "s1", applicable = true })
cases(lines(out, {
  { "a treatment relies on it", { risk_treatment = relies "r1" }, { unused = "not_satisfied" } },
  { "the treatment of a risk of the whole management system relies on it", { risk_treatment = relies "r3" }, { unused = "not_satisfied" } },
  { "one relies on it, and others may", { risk_treatment = relies "r1" }, { unused = "not_satisfied", ["newer-treatments"] = "undetermined" }, complete = { "control_statement", "supplier", "dataset_use", "change", "deployment", "risk" } },
  { "a treatment that may not be on file", {}, { unused = "undetermined", ["newer-treatments"] = "undetermined" }, complete = { "control_statement", "supplier", "dataset_use", "change", "deployment", "risk" } },
  { "a treatment of another control", { risk_treatment = relies("r1", { controls = { "ISO42001:A.7.5" } }) } },
  { "it is selected again for the system of that treatment", { risk_treatment = relies "r1", control_statement = { out.facts.control_statement, for_s1 } } },
  { "it is selected again for another system", { risk_treatment = relies "r2", control_statement = { out.facts.control_statement, for_s1 } }, { unused = "not_satisfied" }, tempting = true },
  { "another control is selected for the system", { risk_treatment = relies "r1", control_statement = { out.facts.control_statement, but(for_s1, { control = "ISO42001:A.7.5" }) } }, { unused = "not_satisfied" }, tempting = true },
  { "it is excluded for the system once more", { risk_treatment = relies "r1", control_statement = { out.facts.control_statement, but(for_s1, { applicable = false }) } }, { unused = "not_satisfied" }, tempting = true },
  { "which system the risk is of, nobody asked", { risk = { id = "r1" }, risk_treatment = relies "r1" }, { unused = "undetermined" } },
}))

-- Excluded for one system.
local out_for_s1 = but(out, {
  "excluded for one system, and nothing relies on it there",
  expects = but(out.expects, { unused = "not_applicable", ["unused-by-system"] = "satisfied" }),
  facts = but(out.facts, { control_statement = but(out.facts.control_statement, { system = "s1" }) }),
})
case(out_for_s1)
cases(lines(out_for_s1, {
  { "a treatment of that system relies on it", { risk_treatment = relies "r1" }, { ["unused-by-system"] = "not_satisfied" }, tempting = true },
  { "a treatment of another system relies on it", { risk_treatment = relies "r2" } },
  { "a treatment of that system relies on another control", { risk_treatment = relies("r1", { controls = { "ISO42001:A.7.5" } }) } },
  { "treatments may not be on file", {}, { ["unused-by-system"] = "undetermined", ["newer-treatments"] = "undetermined" }, complete = { "control_statement", "supplier", "dataset_use", "change", "deployment", "risk" } },
}))

-- Reasons that facts contradict.
for _, about in ipairs {
  { "no-suppliers", "ISO42001:A.10.3", { supplier = { id = "v1", name = "Vendor" } }, "supplier" },
  { "no-training", "ISO42001:A.7.3", { dataset_use = { id = "u1", purpose = "train" } }, "dataset_use", { dataset_use = { id = "u1", purpose = "run" } } },
  { "no-training", "ISO42001:A.6.2.2", { dataset_use = { id = "u1", purpose = "improve" } }, "dataset_use", { dataset_use = { id = "u1", purpose = "test" } } },
  { "no-model-changes", "ISO42001:A.6.2.3", { change = { id = "h1", level = "model" } }, "change", { change = { id = "h1", level = "aims" } } },
  { "no-users", "ISO42001:A.8.2", { deployment = { id = "y1", released_at = "2025-01-01" } }, "deployment", { deployment = { id = "y1", released_at = "2025-01-02" } } },
} do
  local id, control, against, kind, harmless = about[1], about[2], about[3], about[4], about[5]
  for _, why in ipairs { "no_role", "no_activity" } do
    local word = but(out, {
      id .. ": " .. control .. " does not concern us (" .. why .. "), and nothing says otherwise",
      expects = but(out.expects, { [id] = "satisfied" }),
      facts = but(out.facts, { control_statement = but(out.facts.control_statement, { control = control, reason_type = why }) }),
    })
    -- What is said to be absent for both reasons of the same sort.
    if control == "ISO42001:A.6.2.2" or control == "ISO42001:A.6.2.3" then word.expects = but(word.expects, { ["no-training"] = "satisfied", ["no-model-changes"] = "satisfied" }) end
    case(word)
    local others = {}
    for _, one in ipairs(word.complete) do if one ~= kind then others[#others + 1] = one end end
    cases(lines(word, {
      { id .. ": facts say otherwise (" .. control .. ", " .. why .. ")", against, { [id] = "not_satisfied" }, tempting = true },
      { id .. ": facts may say otherwise (" .. control .. ", " .. why .. ")", {}, { [id] = "undetermined" }, complete = others },
      { id .. ": excluded for another reason (" .. control .. ", " .. why .. ")", but(against, { control_statement = { reason_type = "choice" } }), { ["no-suppliers"] = "not_applicable", ["no-training"] = "not_applicable", ["no-model-changes"] = "not_applicable", ["no-users"] = "not_applicable" } },
      { id .. ": excluded for one system only (" .. control .. ", " .. why .. ")", but(against, { control_statement = { system = "s1" } }), { unused = "not_applicable", ["unused-by-system"] = "satisfied", ["no-suppliers"] = "not_applicable", ["no-training"] = "not_applicable", ["no-model-changes"] = "not_applicable", ["no-users"] = "not_applicable" } },
      { id .. ": selected all the same (" .. control .. ", " .. why .. ")", but(against, { control_statement = { applicable = true, objectives = { "o1" }, documented = "d1", communicated_at = "2024-03-01" } }), { unused = "not_applicable", tied = "satisfied", documented = "satisfied", known = "satisfied", ["no-suppliers"] = "not_applicable", ["no-training"] = "not_applicable", ["no-model-changes"] = "not_applicable", ["no-users"] = "not_applicable" } },
    }))
    if harmless then cases(lines(word, { { id .. ": these facts do not say otherwise (" .. control .. ", " .. why .. ")", harmless } })) end
  end
end

-- Every control that such a reason speaks of.
local developed = { "A.6.1.2", "A.6.1.3", "A.6.2.2", "A.6.2.3" }
local function contradicted(controls, ids, facts)
  for _, control in ipairs(controls) do
    local expects = but(out.expects, { rule = "not_satisfied" })
    for _, id in ipairs(ids) do expects[id] = "not_satisfied" end
    case(but(out, { control .. " does not concern us, says the statement, and facts say otherwise", tempting = true, expects = expects,
      facts = but(but(out.facts, { control_statement = but(out.facts.control_statement, { control = "ISO42001:" .. control, reason_type = "no_activity" }) }), facts) }))
  end
end
contradicted(developed, { "no-training", "no-model-changes" }, { dataset_use = { id = "u1", purpose = "train" }, change = { id = "h1", level = "model" } })
contradicted({ "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6" }, { "no-training" }, { dataset_use = { id = "u1", purpose = "train" }, change = { id = "h1", level = "model" } })
contradicted({ "A.8.2", "A.9.2", "A.9.3", "A.9.4" }, { "no-users" }, { deployment = { id = "y1", released_at = "2024-05-01" } })

-- The same sentence for many.
local function same(n)
  local made = {}
  for i = 1, n do made[i] = but(selected.facts.control_statement, { id = "c" .. i, control = "ISO42001:A.7." .. i }) end
  return made
end
cases(lines(selected, {
  { "five with the same reason", { control_statement = same(5) } },
  { "six entries, one of which has another reason", { control_statement = with(same(5), { but(selected.facts.control_statement, { id = "c6", control = "ISO42001:A.8.2", reason = "users need it" }) }) } },
  { "the entry stays good though six have the same reason", { control_statement = same(6) }, { ["own-reason"] = "not_satisfied" } },
}))

-- The statement of applicability of an information security management system stands in the same register.
local elsewhere = {}
for id in pairs(chosen) do elsewhere[id] = id ~= "severity" and "not_applicable" or nil end
cases(lines(selected, {
  { "an entry on a control of ISO/IEC 27001", { control_statement = { control = "ISO27001:A.8.15", reason = blank, objectives = blank, documented = blank, communicated_at = blank } }, elsewhere },
  { "an entry that names no control", { control_statement = { control = blank } } },
}))
