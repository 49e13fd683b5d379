local unit = { id = "u1", name = "Leeds", type = "site", in_scope = true }
local item = { id = "i1", item = "unit:u1", included = true }
local fine = {
  "it lies inside, say both",
  complete = { "scope_item" },
  facts = { unit = unit, scope_item = item },
  advice = { "agrees" }, expects = { ["in-or-out"] = "satisfied", agrees = "satisfied", rule = "satisfied" },
}

case(fine)
cases(lines(fine, {
  { "it lies outside, which is an answer", { unit = but(unit, { in_scope = false }), scope_item = but(item, { included = false }) } },
  { "the scope is complete and silent about it", { scope_item = but(item, { item = "unit:u2" }) }, { ["in-or-out"] = "not_satisfied", agrees = "undetermined" } },
  { "its own record says inside, the scope says nothing", { scope_item = false }, { ["in-or-out"] = "not_satisfied", agrees = "undetermined" }, tempting = true },
  { "no scope is on file", { scope_item = false }, { ["in-or-out"] = "undetermined", agrees = "undetermined" }, complete = {} },
  { "an item without a decision", { scope_item = but(item, { included = blank }) }, { ["in-or-out"] = "not_satisfied", agrees = "undetermined" } },
  { "the register says inside, the scope outside", { scope_item = but(item, { included = false }) }, { agrees = "not_satisfied" } },
  { "another unit lies outside", { scope_item = { item, but(item, { id = "i2", item = "unit:u2", included = false }) } } },
}))
