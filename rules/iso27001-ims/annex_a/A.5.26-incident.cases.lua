local control = "ISO27001:A.5.26"
local fine = { "all of it", facts = { incident = { id = "in1", type = "security", detected_at = "2024-03-01", classified_at = "2024-03-02", contained_at = "2024-03-03", lesson = "ac1" }, control_statement = shared.stated(control) },
  expects = { judged = "satisfied", contained = "satisfied", learned = "satisfied" } }
local u = unasked
cases(lines(fine, with({ { fine[1] } }, with({
  { "nobody asked", { incident = { classified_at = u, contained_at = u, lesson = u } }, "undetermined" },
  { "never judged", { incident = { classified_at = blank } }, { judged = "not_satisfied" }, tempting = true },
  { "judged on the day", { incident = { classified_at = "2024-03-01" } }, {} },
  { "judged before it was seen", { incident = { classified_at = "2024-02-29" } }, { judged = "not_satisfied" }, tempting = true },
  { "never contained", { incident = { contained_at = blank } }, { contained = "not_satisfied" }, tempting = true },
  { "contained today", { incident = { contained_at = "2025-01-01" } }, {} },
  { "to be contained tomorrow", { incident = { contained_at = "2025-01-02" } }, { contained = "not_satisfied" }, tempting = true },
  { "nothing was learned", { incident = { lesson = blank } }, { learned = "not_satisfied" }, tempting = true },
  { "of privacy", { incident = { type = "privacy" } }, {} },
  { "misuse", { incident = { type = "misuse" } }, {} },
  { "a wrong output", { incident = { type = "wrong_output" } }, "not_applicable" },
  { "seen sixty days ago", { incident = { detected_at = "2024-11-02", classified_at = "2024-11-02" } }, {} },
  { "seen fifty-nine days ago", { incident = { detected_at = "2024-11-03" } }, "not_applicable" },
}, shared.statements(control)))))
