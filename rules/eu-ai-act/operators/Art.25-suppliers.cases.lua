local part = { id = "p1", system = "s1", party_type = "supplier", agreed_in = "d1" }
local away = { but(part, { id = "p2", system = "s2", agreed_in = blank }), but(part, { id = "p3", party_type = "customer", agreed_in = blank }) }
local function parts(changes, ...) return { allocation = with(with({ but(part, changes) }, away), { ... }) } end
local fine = {
  facts = shared.world("provider", "high", but(parts(), { attestation = { said("Art.25-suppliers/enough", "ai_system:s1") } })),
  complete = { "allocation" }, subject = "s1",
  expects = { agreed = "satisfied", enough = "satisfied" },
}
cases(lines(fine, {
  { "agreed in writing", {}, {} },
  { "done together with a supplier", parts { party_type = "own_and_supplier" }, {} },
  { "nothing in writing", parts { agreed_in = blank }, { agreed = "not_satisfied" } },
  { "nobody was asked where it was agreed", parts { agreed_in = unasked }, { agreed = "undetermined" } },
  { "one of two in writing", parts({}, but(part, { id = "p4", agreed_in = blank })), { agreed = "not_satisfied" }, tempting = true },
  { "two, both in writing", parts({}, but(part, { id = "p4", agreed_in = "d2" })), {} },
  { "nobody supplies anything", { allocation = away }, "not_applicable" },
  { "nothing on file", { allocation = false }, "undetermined", complete = {} },
}))
shared.high_risk_cases(fine, { roles = { "provider" }, asked = { "Art.25-suppliers/enough" } })
