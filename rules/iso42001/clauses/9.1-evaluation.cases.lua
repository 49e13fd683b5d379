local sentence = "9.1-evaluation/suited"
local record = { id = "d1", title = "Evaluation", type = "record", covers = { "ISO42001:9.1", "ISO42001:8.1" }, status = "approved", approved_at = "2024-06-01" }
-- What must not count: a procedure, a record of something else, a process for something else.
local others = {
  { id = "d2", type = "procedure", covers = { "ISO42001:9.1" }, status = "approved", approved_at = "2024-12-01" },
  { id = "d3", type = "record", covers = { "ISO42001:9.2.2" }, status = "approved", approved_at = "2024-12-01" },
}
local monitoring = { id = "pr1", theme = "monitoring", interval = "P1Y" }
local facts = world {
  organization = { id = "org", name = "Org" },
  metric = { { id = "m1", name = "Findings closed in time", subject = "organization:org" }, { id = "m2", name = "Sensitivity", subject = "ai_system:s1" } },
  -- What was concluded about a system, and a value of the management system from which nobody concluded anything.
  measurement = { { id = "v1", metric = "m2", analysed_at = "2024-12-01", conclusion = "good" }, { id = "v2", metric = "m1", analysed_at = "2024-12-01", conclusion = blank } },
  document = with({ record }, others),
  process = { monitoring, { id = "pr2", theme = "internal_audit", interval = "P1M" } },
  attestation = { said(sentence, "organization:org") },
}
local registers = { "metric", "document", "process", "measurement" }
local fine = { complete = registers, facts = facts {},
  expects = { rule = "satisfied", decided = "satisfied", evaluated = "satisfied", ["in-time"] = "satisfied", suited = "satisfied" } }
local function document(changes) return facts { document = with({ but(record, changes) }, others) } end

case(but(fine, { "decided, evaluated, in time and suited" }))
cases(asked(fine, sentence))

case { "no metric at all", complete = registers, facts = facts { metric = false, measurement = false },
  expects = { rule = "not_satisfied", decided = "not_satisfied", evaluated = "satisfied", ["in-time"] = "satisfied", suited = "satisfied" } }
case { "a metric without a name measures nothing in particular", tempting = true, complete = registers, facts = facts { metric = { id = "m1", name = blank, subject = "organization:org" } }, expects = { decided = "not_satisfied" } }
case { "nothing is on file", facts = { organization = { id = "org" } },
  expects = { rule = "undetermined", decided = "undetermined", evaluated = "undetermined", ["in-time"] = "undetermined", suited = "undetermined" } }

case { "a procedure and another record are no evaluation", tempting = true, complete = registers, facts = facts { document = others },
  expects = { rule = "not_satisfied", evaluated = "not_satisfied", ["in-time"] = "not_satisfied", decided = "satisfied", suited = "satisfied" } }
case { "a draft", complete = registers, facts = document { status = "draft" }, expects = { rule = "not_satisfied", evaluated = "not_satisfied", ["in-time"] = "not_satisfied" } }
case { "approved, but no day is on it", tempting = true, complete = registers, facts = document { approved_at = blank }, expects = { evaluated = "not_satisfied", ["in-time"] = "not_satisfied" } }
case { "approved today", complete = registers, facts = document { approved_at = "2025-01-01" }, expects = { rule = "satisfied", evaluated = "satisfied", ["in-time"] = "satisfied" } }
case { "dated tomorrow", tempting = true, complete = registers, facts = document { approved_at = "2025-01-02" }, expects = { evaluated = "not_satisfied", ["in-time"] = "not_satisfied" } }
case { "a year old to the day", complete = registers, facts = document { approved_at = "2024-01-01" }, expects = { rule = "satisfied", ["in-time"] = "satisfied" } }
case { "a year and a day old", complete = registers, facts = document { approved_at = "2023-12-31" }, expects = { rule = "not_satisfied", ["in-time"] = "not_satisfied", evaluated = "satisfied", decided = "satisfied" } }
case { "an old record, read in again today", tempting = true, complete = registers, facts = document { approved_at = "2022-06-01", observed_at = "2025-01-01" }, expects = { ["in-time"] = "not_satisfied", evaluated = "satisfied" } }
case { "no interval was planned", complete = registers, facts = facts { process = { interval = blank } }, expects = { rule = "satisfied", ["in-time"] = "not_applicable" } }
case { "an older one beside it, a draft", complete = registers, facts = facts { document = with({ record, but(record, { id = "d4", status = "draft", approved_at = "2021-06-01" }) }, others), metric = { { id = "m1", name = "x" }, { id = "m2", name = blank } } }, expects = { rule = "satisfied", decided = "satisfied", evaluated = "satisfied", ["in-time"] = "satisfied" } }
local function concluded(changes)
  return facts { document = others, measurement = { but({ id = "v3", metric = "m1", analysed_at = "2024-06-01", conclusion = "late closing in one unit" }, changes) } }
end
case { "concluded from a metric of the management system", complete = registers, facts = concluded {}, expects = { rule = "satisfied", evaluated = "satisfied", ["in-time"] = "satisfied" } }
case { "concluded from a metric of one system", tempting = true, complete = registers, facts = concluded { metric = "m2" }, expects = { evaluated = "not_satisfied", ["in-time"] = "not_satisfied" } }
case { "nothing was concluded", tempting = true, complete = registers, facts = concluded { conclusion = blank }, expects = { evaluated = "not_satisfied", ["in-time"] = "not_satisfied" } }
case { "analysed on no day", complete = registers, facts = concluded { analysed_at = blank }, expects = { evaluated = "not_satisfied", ["in-time"] = "not_satisfied" } }
case { "analysed today", complete = registers, facts = concluded { analysed_at = "2025-01-01" }, expects = { evaluated = "satisfied", ["in-time"] = "satisfied" } }
case { "to be analysed tomorrow", complete = registers, facts = concluded { analysed_at = "2025-01-02" }, expects = { evaluated = "not_satisfied", ["in-time"] = "not_satisfied" } }
case { "analysed a year ago to the day", complete = registers, facts = concluded { analysed_at = "2024-01-01" }, expects = { evaluated = "satisfied", ["in-time"] = "satisfied" } }
case { "analysed a year and a day ago", complete = registers, facts = concluded { analysed_at = "2023-12-31" }, expects = { evaluated = "satisfied", ["in-time"] = "not_satisfied" } }
