local control = "ISO42001:A.8.5"
local report = { id = "n1", obligation = "b1", due_at = "2024-06-13", sent_at = "2024-06-13" }
local foreign = { id = "n2", obligation = "b2", due_at = "2024-06-13", sent_at = blank }
local function reports(...) return { notification = with({ foreign }, { ... }) } end
local function sent(changes) return reports(but(report, changes)) end
local fine = {
  facts = shared.chosen(control, {
    obligation = { id = "b1", title = "serious incidents", reporting = true, party = "authority", due_rule = "within 15 days", how = "by form", reference = "Art. 73", from = "2024-01-01", to = blank },
    notification = reports(report).notification,
  }),
  complete = { "notification" },
  subject = "b1",
  advice = { "when" },
  expects = { ["to-whom"] = "satisfied", ["in-time"] = "satisfied", when = "satisfied" },
}
local function duty(sentence, changes, outcome, tempting) return { sentence, { obligation = changes }, outcome, tempting = tempting } end
cases(lines(fine, {
  { "written down whole, reported on the last day", {}, {} },
  { "a day late", sent { sent_at = "2024-06-14" }, { ["in-time"] = "not_satisfied" }, tempting = true },
  { "due, and not sent", sent { sent_at = blank }, { ["in-time"] = "not_satisfied" } },
  { "due yesterday, and not sent", sent { due_at = "2024-12-31", sent_at = blank }, { ["in-time"] = "not_satisfied" } },
  { "due today", sent { due_at = "2025-01-01", sent_at = blank }, { ["in-time"] = "not_applicable" } },
  { "one in time, one late", reports(report, but(report, { id = "n3", sent_at = "2024-07-01" })), { ["in-time"] = "not_satisfied" } },
  { "reports may be missing from the register", {}, { ["in-time"] = "undetermined" }, complete = {} },
  duty("nobody knows whom to tell", { party = blank }, { ["to-whom"] = "not_satisfied" }),
  duty("a party that does not apply", { party = na }, { ["to-whom"] = "not_satisfied" }, true),
  duty("nobody asked whom to tell", { party = unasked }, { ["to-whom"] = "undetermined" }),
  duty("the control stays satisfied though nobody wrote down when", { due_rule = blank }, { when = "not_satisfied" }),
  duty("nobody wrote down how", { how = blank }, { when = "not_satisfied" }),
  duty("nobody wrote down where it stands", { reference = blank }, { when = "not_satisfied" }),
  duty("no duty to report", { reporting = false }, "not_applicable"),
  duty("it binds from today", { from = "2025-01-01" }, {}),
  duty("it binds from tomorrow", { from = "2025-01-02" }, "not_applicable"),
  duty("since always", { from = blank }, {}),
  duty("it bound until yesterday", { to = "2024-12-31" }, "not_applicable"),
  duty("it binds until today", { to = "2025-01-01" }, {}),
}))
cases(shared.statements(fine, control, "general"))
