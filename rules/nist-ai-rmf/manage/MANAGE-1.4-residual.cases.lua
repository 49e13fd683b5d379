local user = { id = "i1", system = "s1", audience = "user", provided = "yes", contains = { "limits", "residual_risk" } }
local buyer = but(user, { id = "i2", audience = "partner" })
local function told(a, b) return { user_information = { but(user, a), but(buyer, b) } } end
local fine, no, none = "satisfied", "not_satisfied", "not_applicable"
shared.try {
  of = "NIST-AI-RMF:MANAGE 1.4",
  facts = { user_information = { user, buyer }, customer_agreement = { id = "ca1", systems = { "s1" }, agreed_at = "2024-01-01", to = blank } }, sentences = { users = {}, buyers = {} },
  more = {
    { "users are told of limits alone", told { contains = { "limits" } }, { users = no, buyers = fine, rule = no }, tempting = true },
    { "buyers are told of limits alone", told(nil, { contains = { "limits" } }), { users = fine, buyers = no, rule = no }, tempting = true },
    { "written and not given", told({ provided = "no" }, { provided = "no" }), { users = no, buyers = no } },
    { "told of another system", told({ system = "s2" }, { system = "s2" }), { users = no, buyers = no }, tempting = true },
    { "users alone", { user_information = user }, { users = fine, buyers = no } }, { "buyers alone", { user_information = buyer }, { users = no, buyers = fine } },
    { "beside a notice that leaves it out", { user_information = { user, buyer, but(user, { id = "i3", contains = { "limits" } }), but(buyer, { id = "i4", contains = { "limits" } }) } }, { users = fine, buyers = fine } },
    { "nobody buys it", { customer_agreement = false, user_information = user }, { users = fine, buyers = none, rule = fine } },
    { "the agreement is on another system", { customer_agreement = { systems = { "s2" } }, user_information = user }, { buyers = none } },
    { "the agreement ended yesterday", { customer_agreement = { to = "2024-12-31" } }, { buyers = none } }, { "the agreement ends today", { customer_agreement = { to = "2025-01-01" } }, { buyers = fine } },
    { "agreed tomorrow", { customer_agreement = { agreed_at = "2025-01-02" } }, { buyers = none } }, { "agreed today", { customer_agreement = { agreed_at = "2025-01-01" } }, { buyers = fine } },
    { "nothing in a complete register", { user_information = false }, { users = no, buyers = no } },
    { "nothing in a register that may lack some", { user_information = false }, "undetermined", open = { "user_information" } },
  },
}
