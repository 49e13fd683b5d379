local control = "ISO27001:A.8.29"
local test = { id = "te1", system = "s1", type = "security", status = "completed", at = "2024-05-01", passed = true, measures_text = blank }
local failed = but(test, { id = "te5", passed = false, measures_text = "mended, tested again" })
local fine = { "tested, and what failed was mended", facts = { ai_system = { id = "s1", name = "Triage", stage = "operated", origin = "built" }, control_statement = shared.stated(control),
    test_result = { test, but(failed, { id = "te2", system = "s2", measures_text = blank }), but(failed, { id = "te3", type = "fairness", measures_text = blank }), failed, but(test, { id = "te4", status = "in_progress" }) } },
  complete = { "test_result" }, expects = { tested = "satisfied", passed = "satisfied" } }
local rest = { fine.facts.test_result[2], fine.facts.test_result[3], fine.facts.test_result[5] }
local function only(changes) return { test_result = with({ but(test, changes) }, rest) } end
local alone = { passed = "not_applicable" }
local function fails(more) return but({ tested = "not_satisfied", passed = "not_applicable" }, more) end
cases(lines(fine, with({ { fine[1] } }, with({
  { "nothing is on file", { test_result = false }, "undetermined", complete = {} },
  { "nothing was tested", { test_result = false }, fails() },
  { "only others, fairness, and one still running", { test_result = rest }, fails(), tempting = true },
  { "tested once, and passed", only {}, alone },
  { "attacked on purpose", only { type = "red_team" }, alone },
  { "attacked on purpose with success, and nothing done", only { type = "red_team", passed = false }, { passed = "not_satisfied" }, tempting = true },
  { "failed, and nothing done", only { passed = false }, { passed = "not_satisfied" }, tempting = true },
  { "tested today", only { at = "2025-01-01" }, alone },
  { "to be tested tomorrow", only { at = "2025-01-02" }, fails(), tempting = true },
  { "tested on no day", only { at = blank }, fails(), tempting = true },
  { "no result", only { passed = blank }, fails { passed = "undetermined" }, tempting = true },
  { "built on something bought", { ai_system = { origin = "built_and_bought" } }, {} },
  { "open source", { ai_system = { origin = "open_source" } }, {} },
  { "bought", { ai_system = { origin = "bought" } }, "not_applicable" },
  { "deployed", { ai_system = { stage = "deployed" } }, {} },
  { "in development", { ai_system = { stage = "developed" } }, "not_applicable" },
}, shared.statements(control)))))
