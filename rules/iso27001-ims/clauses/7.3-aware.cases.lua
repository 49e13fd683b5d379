local topics = { "policy", "contribution", "consequences" }
local heard = { id = "aw1", person = "p1", document = "d1", topics = topics, at = "2024-02-01" }
local fine = { "reached on all three", facts = { person = { id = "p1", active_from = "2023-01-01", active_to = blank },
    awareness = { heard, { id = "aw2", person = "p1", document = "d2", topics = topics, at = "2024-02-01" }, { id = "aw3", person = "p2", document = "d1", topics = topics, at = "2024-02-01" }, but(heard, { id = "aw4", topics = {}, at = "2022-01-01" }) },
    document = { { id = "d1", covers = { "ISO27001:5.2" } }, { id = "d2", covers = { "ISO42001:5.2" } } } },
  complete = { "awareness" }, expects = { policy = "satisfied", contribution = "satisfied", consequences = "satisfied" } }
local list = {
  { "nothing is on file", { awareness = false }, "undetermined", complete = {} },
  { "nobody was reached", { awareness = false }, "not_satisfied" },
  { "reached on the AI policy", { awareness = { document = "d2" } }, "not_satisfied", tempting = true },
  { "somebody else was reached", { awareness = { person = "p2" } }, "not_satisfied", tempting = true },
  { "on the first day", { awareness = { at = "2023-01-01" } }, {} },
  { "before joining", { awareness = { at = "2022-12-31" } }, "not_satisfied", tempting = true },
  { "today", { awareness = { at = "2025-01-01" } }, {} },
  { "tomorrow", { awareness = { at = "2025-01-02" } }, "not_satisfied", tempting = true },
  { "who joined thirty days ago", { person = { active_from = "2024-12-02" }, awareness = { at = "2024-12-20" } }, {} },
  { "who joined twenty-nine days ago", { person = { active_from = "2024-12-03" } }, "not_applicable" },
  { "who leaves today", { person = { active_to = "2025-01-01" } }, {} },
  { "who left yesterday", { person = { active_to = "2024-12-31" } }, "not_applicable" },
}
for i, topic in ipairs(topics) do
  local rest = { topics[i % 3 + 1], topics[(i + 1) % 3 + 1] }
  list[#list + 1] = { "not on " .. topic, { awareness = { topics = rest } }, { [topic] = "not_satisfied" }, tempting = true }
end
cases(lines(fine, with({ { fine[1] } }, list)))
