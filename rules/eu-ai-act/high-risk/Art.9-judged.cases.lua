local subject, sentences, said = "ai_system:s1", { "acceptable", "order", "vulnerable", "fed" }, {}
for _, one in ipairs(sentences) do said[#said + 1] = shared.said("Art.9-judged/" .. one, subject) end
local fine = {
  facts = shared.world("provider", "high", { attestation = said }), subject = "s1",
  expects = { acceptable = "satisfied", order = "satisfied", vulnerable = "satisfied", fed = "satisfied" },
}
shared.tell(shared.lines(fine, { { "a person says so", {}, {} } }))
shared.tell(shared.bindings(fine, { roles = { "provider" }, classes = { "high" } }))
shared.tell(shared.days(fine))
for _, one in ipairs(sentences) do shared.tell(shared.asked(fine, { of = "Art.9-judged/" .. one, id = one, subject = subject })) end
