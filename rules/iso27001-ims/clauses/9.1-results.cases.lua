local sentence = "9.1-results/evaluated"
local record = { id = "d1", type = "record", covers = { "ISO27001:9.1" }, approved_at = "2024-06-01" }
local fine = { "a report of this year", facts = { organization = { id = "org", name = "Org" }, attestation = { said(sentence, "organization:org") },
    document = { record, but(record, { id = "d2", covers = { "ISO42001:9.1" } }), but(record, { id = "d3", type = "procedure" }), but(record, { id = "d4", approved_at = blank }) } },
  complete = { "document" }, advice = { "lately" }, expects = { kept = "satisfied", lately = "satisfied", evaluated = "satisfied" } }
local rest = { fine.facts.document[2], fine.facts.document[3], fine.facts.document[4] }
local function first(changes) return { document = with({ but(record, changes) }, rest) } end
cases(lines(fine, { { fine[1] } }), asked(fine, sentence))
cases(lines(fine, {
  { "the same" },
  { "nothing is on file", { document = false, attestation = false }, "undetermined", complete = {} },
  { "results on AI alone", { document = { rest[1] } }, { kept = "undetermined", lately = "undetermined" }, tempting = true },
  { "a procedure for measuring", { document = { rest[2] } }, { kept = "undetermined", lately = "undetermined" }, tempting = true },
  { "results of no day", { document = { rest[3] } }, { kept = "not_satisfied", lately = "undetermined" }, tempting = true },
  { "of today", first { approved_at = "2025-01-01" }, {} },
  { "of tomorrow", first { approved_at = "2025-01-02" }, { kept = "not_satisfied", lately = "undetermined" }, tempting = true },
  { "a year old but a day", first { approved_at = "2024-01-02" }, {} },
  { "a year old", { document = { but(record, { approved_at = "2024-01-01" }) } }, { lately = "not_satisfied" } },
}))
