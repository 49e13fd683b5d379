local review = { id = "mr1", at = "2024-06-01", other_standards = { "ISO27001" } }
local minutes = { id = "d1", type = "record", covers = { "ISO27001:9.3.3" }, status = "approved", approved_at = "2024-06-01" }
local fine = { "one review of both", facts = { organization = { id = "org", name = "Org" }, management_review = { review, { id = "mr2", at = "2024-06-01", other_standards = { "ISO9001" } } } },
  complete = { "management_review", "document" }, advice = { "lately", "one" }, expects = { held = "satisfied", lately = "satisfied", one = "satisfied" } }
local function apart(changes) return { management_review = { { id = "mr2", at = "2024-06-01", other_standards = { "ISO9001" } } }, document = { but(minutes, changes) } } end
local none = { held = "not_satisfied", lately = "not_satisfied", one = "not_satisfied" }
cases(lines(fine, {
  { fine[1] },
  { "nothing is on file", { management_review = false }, "undetermined", complete = {} },
  { "none was ever held", { management_review = false }, none },
  { "a review of its own, with minutes", apart {}, { one = "not_satisfied" } },
  { "a review of AI alone", { management_review = { other_standards = { "ISO9001" } } }, none, tempting = true },
  { "today", { management_review = { at = "2025-01-01" } }, {} },
  { "tomorrow", { management_review = { at = "2025-01-02" } }, none, tempting = true },
  { "on no day", { management_review = { at = blank } }, { held = "not_satisfied", lately = "undetermined", one = "not_satisfied" }, tempting = true },
  { "a year ago but a day", { management_review = { at = "2024-01-02" } }, {} },
  { "a year ago", { management_review = { at = "2024-01-01" } }, { lately = "not_satisfied" } },
  { "minutes of a draft", apart { status = "draft" }, none, tempting = true },
  { "the procedure for reviews", apart { type = "procedure" }, none, tempting = true },
  { "minutes on AI", apart { covers = { "ISO42001:9.3.3" } }, none, tempting = true },
  { "minutes of today", apart { approved_at = "2025-01-01" }, { one = "not_satisfied" } },
  { "minutes of tomorrow", apart { approved_at = "2025-01-02" }, none, tempting = true },
  { "minutes of no day", apart { approved_at = blank }, { held = "not_satisfied", lately = "undetermined", one = "not_satisfied" }, tempting = true },
  { "minutes of a year ago but a day", apart { approved_at = "2024-01-02" }, { one = "not_satisfied" } },
  { "minutes of a year ago", apart { approved_at = "2024-01-01" }, { lately = "not_satisfied", one = "not_satisfied" } },
}))
