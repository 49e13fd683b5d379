local notice = { id = "n1", about = "ai_system:s1", to = "worker", sent_at = "2019-06-01" }
local away = { but(notice, { id = "n2", about = "ai_system:s2" }), but(notice, { id = "n3", to = "user" }) }
local function told(changes) return { notification = with({ but(notice, changes) }, away) } end
local base = shared.world("deployer", "high", told())
local fine = {
  facts = but(base, { ai_system = { but(base.ai_system[1], { workplace = true }), base.ai_system[2] } }),
  complete = { "notification" }, subject = "s1",
  expects = { told = "satisfied" },
}
cases(lines(fine, {
  { "told before", {}, {} },
  { "told on the first day", told { sent_at = "2028-09-01" }, {} },
  { "told the day after", told { sent_at = "2028-09-02" }, "not_satisfied", tempting = true },
  { "drafted and not sent", told { sent_at = blank }, "not_satisfied" },
  { "others were told, and of other systems", { notification = away }, "not_satisfied", tempting = true },
  { "nothing on file", { notification = false }, "undetermined", complete = {} },
  { "not used at work", { ai_system = { workplace = false } }, "not_applicable" },
  { "nobody asked whether it is used at work", { ai_system = { workplace = unasked } }, "undetermined" },
}))
shared.high_risk_cases(fine, { roles = { "deployer" } })
