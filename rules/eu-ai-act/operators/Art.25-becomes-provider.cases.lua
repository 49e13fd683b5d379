local base = shared.world("deployer", "high")
local function roles(changes, ...) return { ai_role = with({ but(but(base.ai_role[1], { grounds = {}, decided_at = "2028-09-01" }), changes), but(base.ai_role[2], { grounds = { "own_name" }, decided_at = "2028-10-30" }), but(base.ai_role[3], { grounds = { "own_name" }, decided_at = "2028-10-30" }) }, { ... }) } end
local change = { id = "h1", subject = "ai_system:s1", significant = true, done_at = "2028-09-01" }
local away = { but(change, { id = "h2", subject = "ai_system:s2", done_at = "2028-10-01" }), but(change, { id = "h3", significant = false, done_at = "2028-10-01" }), but(change, { id = "h4", done_at = "2028-11-02" }) }
local function changed(more) return { change = with({ but(change, more) }, away) } end
local fine = {
  facts = but(base, but(roles(), changed())), complete = { "ai_role", "change" }, subject = "s1", advice = { "looked-again" },
  expects = { ["not-provider"] = "satisfied", ["looked-again"] = "satisfied" },
}
local list = {
  { "a deployer, and nothing more", {}, {} },
  { "nobody asked what was done to the system", roles { grounds = unasked }, { ["not-provider"] = "undetermined" } },
  { "another role may be on record", {}, { ["not-provider"] = "undetermined", ["looked-again"] = "satisfied" }, complete = { "change" } },
  { "the role stays right though nobody looked at it after a change", changed { done_at = "2028-09-02" }, { ["looked-again"] = "not_satisfied" } },
  { "a change of today", but(changed { done_at = shared.day }, {}), { ["looked-again"] = "not_satisfied" } },
  { "no significant change", { change = away }, { ["looked-again"] = "not_applicable" } },
  { "it is provider and deployer at once", roles { role = "provider_and_deployer", grounds = { "own_name" } }, "not_applicable" },
}
for _, one in ipairs { "own_name", "substantial_modification", "new_purpose" } do
  list[#list + 1] = { "not provider, it says: " .. one, roles { grounds = { one } }, { ["not-provider"] = "not_satisfied" }, tempting = one ~= "own_name" }
end
for _, one in ipairs { "importer", "distributor" } do list[#list + 1] = { "the role is " .. one, roles { role = one }, {} } end
for _, one in ipairs { "provider", "representative" } do list[#list + 1] = { "the role is " .. one, roles { role = one }, "not_applicable" } end
list[#list + 1] = { "a provider, and the list of roles is not complete", roles { role = "provider" }, "not_applicable", complete = { "change" } }
list[#list + 1] = { "a role under another framework only", roles { framework = "ISO42001" }, "undetermined" }
list[#list + 1] = { "the role of another system only", roles { system = "s2" }, "undetermined" }
list[#list + 1] = { "no role is recorded", { ai_role = false }, "undetermined", complete = { "change" } }
cases(lines(fine, list))
shared.high_risk_cases(fine, {})
