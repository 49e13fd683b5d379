local policy = { id = "policy", type = "policy", status = "approved", characteristics = shared.characteristics }
local procedure = { id = "procedure", type = "procedure", status = "approved", characteristics = shared.characteristics }
local function both(of_policy, of_procedure) return { document = { but(policy, of_policy), but(procedure, of_procedure) } } end
local more = {
  { "the policy is a draft", both({ status = "draft" }), { policies = "not_satisfied", procedures = "satisfied", rule = "not_satisfied" }, tempting = true },
  { "the procedure is a draft", both(nil, { status = "draft" }), { policies = "satisfied", procedures = "not_satisfied" }, tempting = true },
  { "two policies share them out", { document = {
      but(policy, { characteristics = { "safe", "fair", "privacy_enhanced" } }), procedure,
      but(policy, { id = "second", characteristics = { "valid_and_reliable", "secure_and_resilient", "accountable_and_transparent", "explainable_and_interpretable" } }) } },
    { policies = "satisfied" } },
  { "the register of documents may lack some", both({ characteristics = {} }, { characteristics = {} }), { policies = "undetermined", procedures = "undetermined" }, open = { "document" } },
}
for i in ipairs(shared.characteristics) do
  local rest = {}
  for j, other in ipairs(shared.characteristics) do
    if j ~= i then rest[#rest + 1] = other end
  end
  more[#more + 1] = { "no policy is about " .. shared.characteristics[i], both({ characteristics = rest }), { policies = "not_satisfied", procedures = "satisfied" } }
  more[#more + 1] = { "no procedure is about " .. shared.characteristics[i], both(nil, { characteristics = rest }), { policies = "satisfied", procedures = "not_satisfied" } }
end
shared.try { of = "NIST-AI-RMF:GOVERN 1.2", kind = "organization", facts = { document = { policy, procedure } }, sentences = { policies = {}, procedures = {} }, more = more }
