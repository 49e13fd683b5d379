local change = { id = "c1", subject = "ai_system:s1", level = "system", significant = false, done_at = "2028-08-02" }
local rest = {
  but(change, { id = "c2", subject = "ai_system:s2", significant = true }),
  but(change, { id = "c3", level = "supplier", significant = true }),
  but(change, { id = "c4", significant = true, done_at = "2028-08-01" }),
  but(change, { id = "c5", significant = true, done_at = "2028-11-02" }),
}
local function changed(changes) return { change = with({ but(change, changes) }, rest) } end
local base = shared.world("provider", "high", { change = changed().change })
local fine = {
  facts = but(base, { ai_system = but(base.ai_system, { but(base.ai_system[1], { first_use_at = "2020-01-01", placed_at = "2028-08-01" }) }) }),
  complete = { "change" }, subject = "s1", expects = { unchanged = "satisfied" },
}
local list = {
  { "older, and changed a little", {}, {} },
  { "older, and changed significantly on the very day", changed { significant = true }, { unchanged = "not_satisfied" }, tempting = true },
  { "changed significantly today", changed { significant = true, done_at = "2028-11-01" }, { unchanged = "not_satisfied" } },
  { "nobody said whether the change is significant", changed { significant = blank }, { unchanged = "undetermined" } },
  { "changes on file that may lack some", { change = false }, { unchanged = "undetermined" }, complete = {} },
  { "no change since, in a register that is complete", { change = rest }, {} },
  { "not older", { ai_system = { placed_at = "2028-08-02" } }, "not_applicable" },
  { "first used on the day", { ai_system = { first_use_at = "2028-08-02" } }, "not_applicable" },
  { "nobody knows since when in this design", { ai_system = { placed_at = unasked } }, "undetermined" },
  { "nobody knows when it was first used", { ai_system = { first_use_at = unasked } }, "undetermined" },
  { "by Annex III, in its present design since the day before", { ai_system = { placed_at = "2027-12-01" }, classification = { route = "annex_iii" } }, { unchanged = "not_satisfied" } },
  { "by Annex III, and changed significantly on the day", { change = { but(change, { significant = true, done_at = "2027-12-02" }) }, ai_system = { placed_at = "2027-12-01" }, classification = { route = "annex_iii" } }, { unchanged = "not_satisfied" } },
  { "by Annex III, and changed significantly the day before", { change = { but(change, { significant = true, done_at = "2027-12-01" }) }, ai_system = { placed_at = "2027-12-01" }, classification = { route = "annex_iii" } }, {} },
  { "by Annex III, in its present design since the day", { ai_system = { placed_at = "2027-12-02" }, classification = { route = "annex_iii" } }, "not_applicable" },
  { "nobody recorded the way into the class", { classification = { route = unasked } }, "undetermined" },
  { "the first day is today", changed { done_at = "2028-11-01" }, {}, params = { annex_i_from = "2028-11-01" } },
  { "the first day is tomorrow", {}, "not_applicable", params = { annex_i_from = "2028-11-02" } },
}
for _, level in ipairs { "model", "data" } do
  list[#list + 1] = { "a significant change of its " .. level, changed { level = level, significant = true }, { unchanged = "not_satisfied" } }
end
cases(lines(fine, list))
cases(shared.bindings(fine, { roles = { "provider" }, classes = { "high" } }))
