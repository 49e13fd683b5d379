local mandate = { id = "m1", systems = { "s0", "s1" }, established_in = "union", document = "d1", tasks = { "verify", "keep", "provide", "cooperate", "register" }, from = "2019-06-01", to = blank }
local other = { but(mandate, { id = "m2", systems = { "s2" } }), but(mandate, { id = "m3", established_in = "third_country" }) }
local function given(changes) return { mandate = with({ but(mandate, changes) }, other) } end
local fine = {
  facts = shared.world("provider", "high", but(given(), { organization = { id = "org", established_in = "third_country" } })),
  complete = { "mandate" }, subject = "s1",
  expects = { appointed = "satisfied", tasks = "satisfied" },
}
local list = {
  { "appointed in writing, with all tasks", {}, {} },
  { "established in the Union", { organization = { established_in = "union" } }, "not_applicable" },
  { "nobody asked where it is established", { organization = { established_in = unasked } }, "undetermined" },
  { "appointed on the day it was placed on the market", given { from = "2028-09-01" }, {} },
  { "appointed the day after", given { from = "2028-09-02" }, { appointed = "not_satisfied" }, tempting = true },
  { "nobody knows since when", given { from = blank }, { appointed = "not_satisfied" } },
  { "not in writing", given { document = blank }, { appointed = "not_satisfied" }, tempting = true },
  { "it ended yesterday", given { to = "2028-10-31" }, { appointed = "not_satisfied" }, tempting = true },
  { "it ends today", given { to = shared.day }, {} },
  { "mandates for other systems, and of somebody outside the Union", { mandate = other }, { appointed = "not_satisfied", tasks = "not_satisfied" }, tempting = true },
  { "nothing on file", { mandate = false }, { appointed = "undetermined", tasks = "undetermined" }, complete = {} },
}
local tasks = { "verify", "keep", "provide", "cooperate" }
for i, one in ipairs(tasks) do
  local rest = { "register" }
  for j, another in ipairs(tasks) do if j ~= i then rest[#rest + 1] = another end end
  list[#list + 1] = { "without the task to " .. one, given { tasks = rest }, { tasks = "not_satisfied" } }
end
cases(lines(fine, list))
shared.high_risk_cases(fine, { roles = { "provider" }, reads = { "appointed" } })
