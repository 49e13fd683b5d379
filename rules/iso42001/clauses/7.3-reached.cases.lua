local person = { id = "p1", name = "Bo", unit = "u1", employment = "contractor", active_from = "2023-01-01", active_to = blank }
local unit = { id = "u1", name = "Leeds", in_scope = true }
local policy = { id = "d1", type = "policy", covers = { "ISO42001:5.2" }, status = "approved", version = "2", approved_at = "2024-03-01" }
local course = { id = "w1", person = "p1", topics = { "policy", "contribution", "consequences" }, document = "d1", document_version = "2", at = "2024-04-01" }
local process = { id = "pr1", name = "Awareness", theme = "awareness", in_use_since = "2023-06-01" }
local fine = {
  "a contractor reached on all three, on the version in force",
  complete = { "awareness", "document", "process" },
  facts = { person = person, unit = unit, document = policy, awareness = course, process = process },
  expects = { policy = "satisfied", contribution = "satisfied", consequences = "satisfied", ["version-in-force"] = "satisfied", ["by-own-process"] = "satisfied", rule = "satisfied" },
}
local function all(outcome, own)
  return { policy = outcome, contribution = outcome, consequences = outcome, ["version-in-force"] = outcome, ["by-own-process"] = own or outcome, rule = own or outcome }
end

case(fine)
cases(lines(fine, {
  { "nothing on file", { awareness = false }, all "undetermined", complete = { "document", "process" } },
  { "missed by the organisation's own process", { awareness = false }, all("undetermined", "not_satisfied") },
  { "nothing on file in a complete register, and no process: ask the person", { awareness = false, process = false }, but(all "undetermined", { ["by-own-process"] = "not_applicable" }) },
  { "the process begins today", { process = but(process, { in_use_since = "2025-01-01" }) } },
  { "the process begins tomorrow", { process = but(process, { in_use_since = "2025-01-02" }) }, { ["by-own-process"] = "not_applicable" } },
  { "another process", { process = but(process, { theme = "change" }) }, { ["by-own-process"] = "not_applicable" } },
  { "nobody knows which processes there are", { process = false }, { ["by-own-process"] = "undetermined" }, complete = { "awareness", "document" } },
  { "it is declared that nobody else was reached", { awareness = false }, all "not_satisfied", empty_is_true = { "awareness" } },
  { "a colleague was reached", { awareness = but(course, { person = "p2" }) }, all("undetermined", "not_satisfied"), tempting = true },
  { "three occasions do as well as one", { awareness = {
  but(course, { topics = { "policy" } }), but(course, { id = "w2", topics = { "contribution" } }), but(course, { id = "w3", topics = { "consequences" } }) } } },
}))

for _, topic in ipairs { "policy", "contribution", "consequences" } do
  local others = {}
  for _, one in ipairs(course.topics) do
    if one ~= topic then others[#others + 1] = one end
  end
  cases(lines(fine, { { "a course that leaves out " .. topic, { awareness = but(course, { topics = others }) }, { [topic] = "not_satisfied", ["version-in-force"] = topic == "policy" and "undetermined" or nil }, tempting = true } }))
end
local three = { policy = "not_satisfied", contribution = "not_satisfied", consequences = "not_satisfied", rule = "not_satisfied" }
cases(lines(fine, {
  { "reached on the first day", { awareness = but(course, { at = "2023-01-01" }) } },
  { "reached before joining, in an earlier job", { awareness = but(course, { at = "2022-12-31" }) }, three, tempting = true },
  { "reached today", { awareness = but(course, { at = "2025-01-01" }) } },
  { "a course tomorrow", { awareness = but(course, { at = "2025-01-02" }) }, but(three, { ["by-own-process"] = "not_satisfied" }), tempting = true },
  { "on no known day", { awareness = but(course, { at = blank }) }, { policy = "undetermined", contribution = "undetermined", consequences = "undetermined", ["by-own-process"] = "undetermined" } },
}))

local old = { ["version-in-force"] = "not_satisfied", rule = "not_satisfied" }
cases(lines(fine, {
  { "the version before", { awareness = but(course, { document_version = "1" }) }, old, tempting = true },
  { "the version in force, but on another occasion that was not on the policy", { awareness = { but(course, { document_version = "1" }), but(course, { id = "w2", topics = { "contribution" } }) } }, old },
  { "a colleague had the version in force", { awareness = { but(course, { document_version = "1" }), but(course, { id = "w2", person = "p2" }) } }, old },
  { "first the version before, then this one", { awareness = { but(course, { id = "w0", document_version = "1" }), course } } },
  { "no version was noted", { awareness = but(course, { document_version = blank }) }, { ["version-in-force"] = "undetermined" } },
  { "the version is 30 days old", { document = but(policy, { version = "3", approved_at = "2024-12-02" }) }, old },
  { "the version is 29 days old", { document = but(policy, { version = "3", approved_at = "2024-12-03" }) }, { ["version-in-force"] = "not_applicable" } },
  { "an older version was withdrawn, a draft is to come, and there is a policy on security", { document = {
  policy, but(policy, { id = "d2", version = "1", status = "withdrawn", approved_at = "2023-03-01" }), but(policy, { id = "d3", version = "9", approved_at = "2023-03-02", covers = { "ISO27001:5.2" } }), but(policy, { id = "d4", version = "7", type = "plan", approved_at = "2023-03-03" }) } } },
  { "no policy on file", { document = false }, { policy = "undetermined", contribution = "undetermined", consequences = "undetermined", ["version-in-force"] = "undetermined" } },
  { "joined 30 days ago", { person = but(person, { active_from = "2024-12-02" }), awareness = but(course, { at = "2024-12-10" }) } },
  { "joined 29 days ago", { person = but(person, { active_from = "2024-12-03" }) }, all "not_applicable" },
  { "leaves today", { person = but(person, { active_to = "2025-01-01" }) } },
  { "left yesterday", { person = but(person, { active_to = "2024-12-31" }) }, all "not_applicable" },
  { "works outside the scope", { unit = but(unit, { in_scope = false }) }, all "not_applicable" },
  { "nobody knows where", { person = without(person, "unit") }, all "undetermined" },
}))

-- Reached, but with something else.
local security = but(policy, { id = "d5", covers = { "ISO27001:5.2" } })
cases(lines(fine, {
  { "a course on information security, on the same three", { awareness = but(course, { document = "d5" }), document = { policy, security } }, three, tempting = true },
  { "a course on a document that answers nothing", { awareness = but(course, { document = "d6" }), document = { policy, but(policy, { id = "d6", covers = blank }) } }, three, tempting = true },
}))
