local control = "ISO42001:A.5.3"
local facts = world {
  impact_assessment = { id = "i1", system = "s1", status = "completed", conclusion = "go", completed_at = "2024-03-01", retention = "P5Y", digest = "ab12", uses = { "deployment", "intended_use", "foreseeable_misuse" }, approved = "ap1" },
  ai_system = { id = "s1" },
  control_statement = shared.stated(control),
}
local good = { rule = "satisfied", result = "satisfied", dated = "satisfied", ["set-time"] = "satisfied", ["still-there"] = "satisfied", uses = "satisfied", approved = "satisfied" }
local function only(id, more) return but(but(good, { [id] = "not_satisfied", rule = "not_satisfied" }), more) end
local function i(changes) return facts { impact_assessment = changes } end

case { "on file, dated, kept", facts = facts {}, expects = good }
case { "nobody knows more than that it was completed", facts = { impact_assessment = { id = "i1", system = "s1", status = "completed" }, control_statement = shared.stated(control) }, expects = { rule = "undetermined", result = "undetermined", dated = "undetermined", ["set-time"] = "undetermined", ["still-there"] = "undetermined" } }
case { "in progress", facts = i { status = "in_progress", conclusion = blank }, expects = { rule = "not_applicable" } }
case { "excluded by the statement of applicability", facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "selected for this system alone", facts = facts { control_statement = with(shared.stated(control, false), { { id = "soa4", control = control, system = "s1", applicable = true } }) }, expects = good }
case { "without a statement nobody can say whether the control applies", facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
case { "many pages and no result", tempting = true, facts = i { conclusion = blank }, expects = only "result" }
case { "no day", tempting = true, facts = i { completed_at = blank }, expects = only("dated", { ["still-there"] = "not_applicable" }) }
case { "completed today", facts = i { completed_at = "2025-01-01" }, expects = good }
case { "dated tomorrow", tempting = true, facts = i { completed_at = "2025-01-02" }, expects = only "dated" }
case { "kept for as long as it happens to be there", tempting = true, facts = i { retention = blank }, expects = only("set-time", { ["still-there"] = "not_applicable" }) }
case { "a line in a list, the text is gone", tempting = true, facts = i { digest = blank }, expects = only "still-there" }
case { "gone on the last day of its time", facts = i { completed_at = "2020-01-01", digest = blank }, expects = only "still-there" }
case { "gone after its time", facts = i { completed_at = "2019-12-31", digest = blank }, expects = but(good, { ["still-there"] = "not_applicable" }) }
case { "misuse was not written down", facts = i { uses = { "deployment", "intended_use" } }, expects = but(good, { uses = "not_satisfied" }) }
case { "the intended use was not written down", facts = i { uses = { "deployment", "foreseeable_misuse" } }, expects = but(good, { uses = "not_satisfied" }) }
case { "approved by nobody", facts = i { approved = blank }, expects = but(good, { approved = "not_satisfied" }) }
