local asked = said("7.3-aware/own-words", "organization:acme", { method = "interview", population = 80, sample = 9 })
local people = { id = "rs1", kind = "person", as_of = "2024-12-01", period_to = blank }
local rest = { id = "rs2", kind = "ai_system", as_of = "2024-12-01", period_to = blank }
local function listed(changes) return { register_statement = { but(people, changes), rest } } end
local fine = {
  "nine of eighty were asked, and knew",
  complete = { "attestation" },
  facts = { organization = { id = "acme", name = "Acme" }, attestation = { asked }, register_statement = { people, rest } },
  advice = { "sample" }, expects = { population = "satisfied", ["own-words"] = "satisfied", sample = "satisfied", rule = "satisfied" },
}
local small = { sample = "not_satisfied" }
local unasked = { ["own-words"] = "undetermined", sample = "not_satisfied", rule = "undetermined" }
local function one(changes) return { attestation = { but(asked, changes) } } end

case(fine)
cases(lines(fine, {
  { "everybody clicked through a course", { attestation = false, awareness = { id = "w1", person = "p1", topics = { "policy", "contribution", "consequences" }, at = "2024-04-01" } }, unasked, tempting = true },
  { "nobody was asked, as far as is known", { attestation = false }, but(unasked, { sample = "undetermined" }), complete = {} },
  { "some did not know", one { answer = "no" }, { ["own-words"] = "not_satisfied" } },
  { "96 of 100 is not everybody", one { answer = "partly", population = 100, sample = 100 }, { ["own-words"] = "not_satisfied" }, tempting = true },
  { "two who do not agree", { attestation = { asked, but(asked, { id = "second", answer = "no" }) } }, { ["own-words"] = "undetermined" } },
  { "another question", one { expectation = "5.1-leadership/explained" }, unasked },
  { "another company", one { subject = "organization:other" }, unasked },
  { "asked today", one { at = "2025-01-01" } },
  { "dated tomorrow", one { at = "2025-01-02" }, unasked },
  { "it holds until today", one { ["until"] = "2025-01-01" } },
  { "it held until yesterday", one { ["until"] = "2024-12-31" }, unasked, tempting = true },
  { "as old as an answer may get", one { at = "2024-01-02" } },
  { "older than an answer may get", one { at = "2024-01-01" }, { ["own-words"] = "undetermined" }, tempting = true },
  { "three were asked", one { sample = 3 } },
  { "two were asked", one { sample = 2 }, small },
  { "of how many is not said", one { population = blank }, unasked, tempting = true },
  { "one small sample, one that is large enough", { attestation = { asked, but(asked, { id = "second", sample = 2 }) } } },
}))

local unlisted = { population = "undetermined", rule = "undetermined" }
cases(lines(fine, {
  { "nobody says that the list of people is complete", { register_statement = { rest } }, unlisted, tempting = true },
  { "no such list was declared, and all that was declared is on file", { register_statement = { rest } }, unlisted, complete = { "attestation", "register_statement" } },
  { "it is complete from tomorrow", listed { as_of = "2025-01-02" }, unlisted },
  { "it is complete from today", listed { as_of = "2025-01-01" } },
  { "it is complete until today", listed { period_to = "2025-01-01" } },
  { "it was complete until yesterday, and nobody said so again", listed { period_to = "2024-12-31" }, { population = "not_satisfied" }, tempting = true, complete = { "attestation", "register_statement" } },
  { "it was complete until yesterday, and somebody may have said so again", listed { period_to = "2024-12-31" }, unlisted },
  { "one that has run out, and one that holds", { register_statement = { people, but(people, { id = "rs3", period_to = "2024-12-31" }), rest } } },
}))
