local document = {
  id = "d1", title = "Risk procedure", covers = { "ISO42001:6.1.2" }, type = "procedure", status = "approved", version = "3", id_code = "AI-07", approved_at = "2022-03-01",
  access_class = "internal", retention = years(2), next_review = "2025-06-01", disposed_at = blank, digest = "ab12",
}
local older = but(document, { id = "d0", version = "2", status = "withdrawn" })
local fine = {
  "under control", subject = "d1",
  complete = { "document" },
  facts = { document = { document, older } },
  advice = { "unchanged" }, expects = {
    access = "satisfied", retention = "satisfied", ["only-version"] = "satisfied", ["looked-at"] = "satisfied",
    ["kept-long-enough"] = "not_applicable", unchanged = "satisfied", rule = "satisfied",
  },
}
local function changed(changes) return { document = { but(document, changes), older } } end
local none = {}
for id in pairs(fine.expects) do none[id] = "not_applicable" end

case(fine)
cases(lines(fine, {
  { "a draft is not under control yet", changed { status = "draft" }, none },
  { "what comes from outside is judged apart", changed { type = "external" }, none },
}))

-- The same document once it is no longer in force.
local old = { ["only-version"] = "not_applicable", ["looked-at"] = "not_applicable", ["kept-long-enough"] = "satisfied" }
local function withdrawn(changes) return changed(but({ status = "withdrawn" }, changes)) end
cases(lines(fine, {
  { "withdrawn, and still kept", withdrawn {}, old },
  { "nobody was asked", { document = { without(document, "access_class", "retention", "id_code", "next_review", "digest"), older } }, { access = "undetermined", retention = "undetermined", ["only-version"] = "undetermined", ["looked-at"] = "undetermined", unchanged = "undetermined" } },
  { "nobody settled who may read it", changed { access_class = blank }, { access = "not_satisfied" } },
  { "it lies in a folder, which settles nothing", changed { access_class = blank, digest = blank }, { access = "not_satisfied", unchanged = "not_satisfied" }, tempting = true },
  { "nobody settled how long it is kept", changed { retention = blank }, { retention = "not_satisfied" } },
  { "kept for now, which settles nothing", changed { retention = blank, next_review = "2030-01-01" }, { retention = "not_satisfied" }, tempting = true },
}))

local twice = { ["only-version"] = "not_satisfied", rule = "not_satisfied" }
cases(lines(fine, {
  { "the version before is still in force", { document = { document, but(older, { status = "approved" }) } }, twice, tempting = true },
  { "another document is in force", { document = { document, but(older, { id_code = "AI-08", status = "approved" }) } } },
  { "there may be other versions", {}, { ["only-version"] = "undetermined" }, complete = {} },
  { "without an identification nobody can tell", changed { id_code = blank }, { ["only-version"] = "not_applicable" } },
  { "to be looked at today", changed { next_review = "2025-01-01" } },
  { "to be looked at yesterday", changed { next_review = "2024-12-31" }, { ["looked-at"] = "not_satisfied" } },
  { "its day passed, though it was opened and saved since", changed { next_review = "2024-12-31", digest = "cd34" }, { ["looked-at"] = "not_satisfied" }, tempting = true },
  { "nobody set a day", changed { next_review = blank }, { ["looked-at"] = "not_applicable" } },
}))

local early = but(old, { ["kept-long-enough"] = "not_satisfied", rule = "not_satisfied" })
cases(lines(fine, {
  { "disposed of on the last day", withdrawn { disposed_at = "2024-03-01" }, old },
  { "disposed of a day early", withdrawn { disposed_at = "2024-02-29" }, early },
  { "disposed of with a note, but early", withdrawn { disposed_at = "2023-12-31", digest = "cd34" }, early, tempting = true },
  { "nobody was asked whether it is still there", { document = { without(but(document, { status = "withdrawn" }), "disposed_at"), older } }, but(old, { ["kept-long-enough"] = "undetermined" }) },
  { "withdrawn, and nobody settled how long it is kept", withdrawn { retention = blank }, but(old, { retention = "not_satisfied", ["kept-long-enough"] = "not_applicable" }) },
  { "in force, and disposed of", changed { disposed_at = "2022-06-01" } },
  { "no digest", changed { digest = blank }, { unchanged = "not_satisfied" } },
}))

-- Documents of an information security management system stand in the same register.
local none = {}
for id in pairs(fine.expects) do none[id] = id ~= "severity" and "not_applicable" or nil end
cases(lines(fine, {
  { "a document of information security alone", changed { covers = { "ISO27001:A.8.15" }, access_class = blank }, none },
  { "a document of both", changed { covers = { "ISO27001:6.1.2", "ISO42001:6.1.2" } } },
  { "a document of neither", changed { covers = { "own:N1" } } },
  { "what the document answers was left open", changed { covers = blank } },
}))
