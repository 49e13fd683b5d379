local control = "ISO42001:A.8.2"
local notice = { id = "n1", system = "s1", audience = "user", contains = { "use", "is_ai", "purpose", "limits", "override", "contact", "performance" }, provided_at = "2024-03-01" }
local rest = { but(notice, { id = "n2", system = "s2" }), but(notice, { id = "n3", audience = "affected" }) }
local function told(changes) return { user_information = with({ but(notice, changes) }, rest) } end
local sentence, subject = "A.8.2-user-information/understood", "ai_system:s1"
local fine = {
  facts = but(shared.chosen(control, { user_information = told().user_information, attestation = { said(sentence, subject) } }),
    { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2024-03-01" } }),
  complete = { "user_information" },
  subject = "s1",
  advice = { "more", "before-use" },
  expects = { told = "satisfied", understood = "satisfied", more = "satisfied", ["before-use"] = "satisfied" },
}
cases(lines(fine, {
  { "told and understood", {}, {} },
  { "being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "retired", { ai_system = { stage = "retired" } }, "not_applicable" },
  { "not that it is AI", told { contains = { "use", "purpose", "limits", "override", "contact", "performance" } }, { told = "not_satisfied" }, tempting = true },
  { "not how to use it", told { contains = { "is_ai", "purpose", "limits", "override", "contact", "performance" } }, { told = "not_satisfied" } },
  { "to be told tomorrow", told { provided_at = "2025-01-02" }, { told = "not_satisfied", ["before-use"] = "not_satisfied" }, tempting = true },
  { "told today: the control is satisfied, but it was not before use", told { provided_at = "2025-01-01" }, { ["before-use"] = "not_satisfied" } },
  { "told the day after the first use", told { provided_at = "2024-03-02" }, { ["before-use"] = "not_satisfied" } },
  { "told well, and told badly before", { user_information = with({ notice, but(notice, { id = "n4", contains = "purpose" }) }, rest) }, {} },
  { "nothing on file", { user_information = false, attestation = false }, "undetermined", complete = {} },
  { "nothing in a complete register: no record is demanded, an auditor asks", { user_information = false }, { told = "undetermined", more = "not_satisfied", ["before-use"] = "not_satisfied" } },
  { "the notice of another system, and one to those it touches", { user_information = rest }, { told = "undetermined", more = "not_satisfied", ["before-use"] = "not_satisfied" }, tempting = true },
  { "the control stays satisfied though nobody said what it is for", told { contains = { "use", "is_ai", "limits", "override", "contact", "performance" } }, { more = "not_satisfied" } },
  { "nobody spoke of limits", told { contains = { "use", "is_ai", "purpose", "override", "contact", "performance" } }, { more = "not_satisfied" } },
  { "nobody said how to override it", told { contains = { "use", "is_ai", "purpose", "limits", "contact", "performance" } }, { more = "not_satisfied" } },
  { "nobody said whom to ask", told { contains = { "use", "is_ai", "purpose", "limits", "override", "performance" } }, { more = "not_satisfied" } },
  { "nobody said how well it does", told { contains = { "use", "is_ai", "purpose", "limits", "override", "contact" } }, { more = "not_satisfied" } },
}))
cases(shared.statements(fine, control))
cases(asked(fine, sentence))
