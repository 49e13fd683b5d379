local sentence, subject = "Art.4-literacy/fitted", "organization:org"
local course = { id = "w1", person = "ann", topics = { "policy", "ai_literacy" }, at = "2027-11-02" }
local other = { id = "w2", person = "bob", topics = { "policy" }, at = "2028-10-01" }
local function held(changes) return { awareness = { but(course, changes), other } } end
local fine = {
  facts = {
    organization = { id = "org", name = "Org" },
    ai_role = { { id = "r1", system = "s1", framework = shared.law, role = "provider" }, { id = "r2", system = "s1", framework = "ISO42001", role = "provider" } },
    awareness = held().awareness,
    attestation = { said(sentence, subject) },
  },
  complete = { "awareness", "ai_role" }, subject = "org", advice = { "lately" },
  expects = { measures = "satisfied", fitted = "satisfied", lately = "satisfied" },
}
cases(lines(fine, {
  { "a course was held", {}, {} },
  { "held, and one more is to come", { awareness = { course, but(course, { id = "w3", at = "2028-12-01" }), other } }, {} },
  { "held a year ago", held { at = "2027-11-01" }, { lately = "not_satisfied" } },
  { "held today", held { at = "2028-11-01" }, {} },
  { "to be held tomorrow", held { at = "2028-11-02" }, { measures = "not_satisfied", lately = "not_satisfied" }, tempting = true },
  { "nobody knows when", held { at = blank }, { measures = "not_satisfied", lately = "not_satisfied" }, tempting = true },
  { "people were reached on the policy alone", held { topics = { "policy" } }, { measures = "undetermined", lately = "not_satisfied" }, tempting = true },
  { "nothing on file, in a register that may lack some", { awareness = false }, { measures = "undetermined", lately = "undetermined" }, complete = { "ai_role" } },
  { "a deployer", { ai_role = { role = "deployer" } }, {} },
  { "both", { ai_role = { role = "provider_and_deployer" } }, {} },
  { "a distributor", { ai_role = { role = "distributor" } }, "not_applicable" },
  { "no role under the Act, in a register that is complete", { ai_role = { framework = "ISO42001" } }, "not_applicable" },
  { "no role on file, in a register that may lack some", { ai_role = false }, "undetermined", complete = { "awareness" } },
  { "before Art. 4", {}, "not_applicable", as_of = "2025-02-01" },
}))
cases(asked(fine, sentence))
