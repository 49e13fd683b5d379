local subject, sentences, sentence = "ai_system:s1", { "acceptable", "order", "vulnerable", "fed" }, {}
for _, one in ipairs(sentences) do sentence[#sentence + 1] = said("Art.9-judged/" .. one, subject) end
local fine = {
  facts = shared.world("provider", "high", { attestation = sentence }), subject = "s1",
  expects = { acceptable = "satisfied", order = "satisfied", vulnerable = "satisfied", fed = "satisfied" },
}
cases(lines(fine, { { "a person says so", {}, {} } }))
cases(shared.bindings(fine, { roles = { "provider" }, classes = { "high" } }))
cases(shared.days_i(fine))
for _, one in ipairs(sentences) do cases(asked(fine, "Art.9-judged/" .. one)) end
