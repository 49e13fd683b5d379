local control = "ISO42001:A.6.2.7"
local paper = { id = "n1", system = "s1", audience = "user", document = "d1", provided_at = "2024-06-10" }
local official = { id = "n2", system = "s1", audience = "authority", document = "d1", provided_at = "2025-01-02" }
local foreign = { { id = "n3", system = "s2", audience = "user", document = "d2", provided_at = "2024-06-10" }, { id = "n4", system = "s2", audience = "authority", document = "d1", provided_at = "2025-01-02" } }
local function handed(changes) return { user_information = with({ but(paper, changes), official }, foreign) } end
local sentence, subject = "A.6.2.7-technical-papers/usable", "ai_system:s1"
local fine = {
  facts = shared.chosen(control, {
    user_information = handed().user_information,
    document = { { id = "d1", status = "approved" }, { id = "d2", status = "withdrawn" } },
    attestation = { said(sentence, subject) },
  }),
  complete = { "user_information", "document" },
  subject = "s1",
  advice = { "authorities", "current" },
  expects = { provided = "satisfied", current = "satisfied", usable = "satisfied", authorities = "satisfied" },
}
cases(lines(fine, {
  { "handed out, current and understood", {}, {} },
  { "being put into use", { ai_system = { { id = "s1", stage = "deployed" } } }, {} },
  { "retired", { ai_system = { { id = "s1", stage = "retired" } } }, "not_applicable" },
  { "for partners", handed { audience = "partner" }, {} },
  { "for authorities", handed { audience = "authority" }, {} },
  { "a notice to those it touches is no technical paper", handed { audience = "affected" }, { provided = "not_satisfied" }, tempting = true },
  { "no document", handed { document = blank }, { provided = "not_satisfied" } },
  { "a document that is not on file", handed { document = "d7" }, { provided = "not_satisfied", current = "undetermined" }, tempting = true },
  { "not applicable is no document", handed { document = na }, { provided = "not_satisfied", current = "undetermined" }, tempting = true },
  { "handed out today", handed { provided_at = "2025-01-01" }, {} },
  { "to be handed out tomorrow", handed { provided_at = "2025-01-02" }, { provided = "not_satisfied" }, tempting = true },
  { "a draft", { document = { { id = "d1", status = "draft" } } }, { current = "not_satisfied" } },
  { "users hold a version that was withdrawn", handed { document = "d2" }, { current = "not_satisfied" }, tempting = true },
  { "partners hold a version that was withdrawn", handed { audience = "partner", document = "d2" }, { current = "not_satisfied" } },
  { "authorities hold a version that was withdrawn", { user_information = { paper, { id = "n2", system = "s1", audience = "authority", document = "d2", provided_at = "2025-01-02" } } }, { current = "not_satisfied" } },
  { "an old notice to those it touches", { user_information = { paper, official, { id = "n5", system = "s1", audience = "affected", document = "d2" } } }, {} },
  { "nothing on file", { user_information = false, attestation = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { user_information = false }, { provided = "not_satisfied", current = "not_applicable", authorities = "not_satisfied" } },
  { "the papers of another system", { user_information = foreign }, { provided = "not_satisfied", current = "not_applicable", authorities = "not_satisfied" }, tempting = true },
  { "the control stays satisfied though authorities have no version", { user_information = { paper } }, { authorities = "not_satisfied" } },
  { "a version for authorities without a document", { user_information = { paper, but(official, { document = blank }) } }, { authorities = "not_satisfied" } },
}))
cases(shared.statements(fine, control))
cases(asked(fine, sentence))
