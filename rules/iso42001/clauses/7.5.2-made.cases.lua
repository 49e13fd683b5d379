local document = {
  id = "d1", title = "Risk procedure", covers = { "ISO42001:6.1.2" }, type = "procedure", status = "approved", version = "3", id_code = "AI-07", language = "en",
  author = "p2", approver = "p1", approved_at = "2024-03-01",
}
local approval = { id = "ap1", subject = "document:d1", subject_version = "3", decision = "approved", at = "2024-03-01" }
local fine = {
  "identified, approved, by another",
  complete = { "approval" },
  facts = { document = document, approval = approval, person = { { id = "p1" }, { id = "p2" } } },
  advice = { "marks", "four-eyes" }, expects = { identified = "satisfied", approved = "satisfied", ["this-version"] = "satisfied", marks = "satisfied", ["four-eyes"] = "satisfied", rule = "satisfied" },
}
local function changed(changes) return { document = but(document, changes) } end
local none = {}
for id in pairs(fine.expects) do none[id] = "not_applicable" end

case(fine)
cases(lines(fine, {
  { "a draft", changed { status = "draft" }, none },
  { "a law that was printed out", changed { type = "external" }, none },
  { "nobody was asked", { document = without(document, "title", "approver", "approved_at", "version") }, { identified = "undetermined", approved = "undetermined", ["this-version"] = "undetermined", ["four-eyes"] = "undetermined" } },
  { "without a title", changed { title = blank }, { identified = "not_satisfied" } },
  { "it has a title and nobody can tell which version it is", changed { version = blank }, { identified = "not_satisfied", ["this-version"] = "undetermined" }, tempting = true },
  { "approved by nobody in particular", changed { approver = blank }, { approved = "not_satisfied", ["four-eyes"] = "undetermined" }, tempting = true },
  { "approved on no day", changed { approved_at = blank }, { approved = "not_satisfied" } },
  { "approved today", changed { approved_at = "2025-01-01" } },
  { "to be approved tomorrow", changed { approved_at = "2025-01-02" }, { approved = "not_satisfied" } },
}))

local stale = { ["this-version"] = "not_satisfied", rule = "not_satisfied" }
cases(lines(fine, {
  { "no decision on file: its own mark must do", { approval = false }, { ["this-version"] = "not_applicable" } },
  { "no decision on file, in an open register", { approval = false }, { ["this-version"] = "undetermined" }, complete = {} },
  { "the version before was approved, then the text changed", { approval = but(approval, { subject_version = "2" }) }, stale, tempting = true },
  { "each version was approved", { approval = { approval, but(approval, { id = "ap0", subject_version = "2" }) } } },
  { "this version was turned down", { approval = but(approval, { decision = "rejected" }) }, stale },
  { "another document's version was approved", { approval = { but(approval, { subject_version = "2" }), but(approval, { id = "ap2", subject = "document:d2" }) } }, stale },
  { "decisions on another document alone", { approval = but(approval, { subject = "document:d2" }) }, { ["this-version"] = "not_applicable" } },
  { "without an author", changed { author = blank }, { marks = "not_satisfied", ["four-eyes"] = "undetermined" } },
  { "without an identification", changed { id_code = blank }, { marks = "not_satisfied" } },
  { "without a language", changed { language = blank }, { marks = "not_satisfied" } },
  { "whoever wrote it approved it", changed { approver = "p2" }, { ["four-eyes"] = "not_satisfied" } },
}))

-- Documents of an information security management system stand in the same register.
local none = {}
for id in pairs(fine.expects) do none[id] = id ~= "severity" and "not_applicable" or nil end
cases(lines(fine, {
  { "a document of information security alone", changed { covers = { "ISO27001:A.8.15" }, version = blank }, none },
  { "a document of both", changed { covers = { "ISO27001:6.1.2", "ISO42001:6.1.2" } } },
  { "a document of neither", changed { covers = { "own:N1" } } },
  { "what the document answers was left open", changed { covers = blank } },
}))
