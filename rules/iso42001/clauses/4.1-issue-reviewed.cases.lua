local issue = { id = "e1", side = "external", title = "New law", relevant = true, reviewed_at = "2024-10-01" }
local process = { id = "pr1", theme = "context", interval = months(12) }
local change = { id = "ch1", level = "aims", significant = true, done_at = "2024-06-01" }
local fine = {
  "looked at in time, and after the last change",
  complete = { "process", "change" },
  facts = { context_issue = issue, process = process, change = change },
  advice = { "after-change" }, expects = { ["in-interval"] = "satisfied", ["after-change"] = "satisfied", rule = "satisfied" },
}
local function reviewed(on) return { context_issue = but(issue, { reviewed_at = on }) } end

case(fine)
cases(lines(fine, {
  { "the last day in time", reviewed "2024-01-02", { ["after-change"] = "not_satisfied" } },
  { "a day late", reviewed "2024-01-01", { ["in-interval"] = "not_satisfied", ["after-change"] = "not_satisfied" } },
  { "never", reviewed(blank), { ["in-interval"] = "not_satisfied", ["after-change"] = "undetermined" } },
  { "nobody asked when", { context_issue = without(issue, "reviewed_at") }, { ["in-interval"] = "undetermined", ["after-change"] = "undetermined" } },
  { "a review to come is none", reviewed "2025-02-01", { ["in-interval"] = "not_satisfied" }, tempting = true },
  { "an issue found not relevant", { context_issue = but(issue, { relevant = false }) }, { ["in-interval"] = "not_applicable", ["after-change"] = "not_applicable" } },
  { "no interval was set", { process = but(process, { interval = blank }) }, { ["in-interval"] = "not_applicable" } },
  { "the interval of another process", { process = but(process, { theme = "change" }) }, { ["in-interval"] = "not_applicable" } },
  { "two processes that do not agree on the interval", { process = { process, but(process, { id = "pr2", interval = months(6) }) } }, { ["in-interval"] = "undetermined" } },
  { "another process is not asked", { process = { process, but(process, { id = "pr2", theme = "change", interval = months(1) }) } } },
  { "nobody knows which processes there are", { process = false }, { ["in-interval"] = "undetermined" }, complete = { "change" } },
  { "looked at on the day of the change", { change = but(change, { done_at = "2024-10-01" }) } },
  { "looked at the day before the change", { change = but(change, { done_at = "2024-10-02" }) }, { ["after-change"] = "not_satisfied" } },
  { "a change today counts", { change = but(change, { done_at = "2025-01-01" }) }, { ["after-change"] = "not_satisfied" } },
  { "a change tomorrow does not", { change = but(change, { done_at = "2025-01-02" }) }, { ["after-change"] = "not_applicable" } },
  { "a change tomorrow does not count beside an older one", { change = { change, but(change, { id = "ch2", done_at = "2025-01-02" }) } } },
  { "a change of a model is none of the system", { change = but(change, { level = "model", done_at = "2024-12-01" }) }, { ["after-change"] = "not_applicable" } },
  { "nor does it count beside one", { change = { change, but(change, { id = "ch2", level = "model", done_at = "2024-12-01" }) } } },
  { "a change of no weight", { change = but(change, { significant = false, done_at = "2024-12-01" }) }, { ["after-change"] = "not_applicable" } },
  { "nor beside one of weight", { change = { change, but(change, { id = "ch2", significant = false, done_at = "2024-12-01" }) } } },
}))
