local unit = { id = "u1", name = "Leeds", type = "site", in_scope = true }
local item = { id = "i1", item = "unit:u1", included = true }
local fine = {
  "it lies inside, say both",
  complete = { "scope_item" },
  facts = { unit = unit, scope_item = item },
  expects = { ["in-or-out"] = "satisfied", agrees = "satisfied", rule = "satisfied" },
}
local world = shared.around(fine)

case(fine)
case(world("it lies outside, which is an answer", { unit = but(unit, { in_scope = false }), scope_item = but(item, { included = false }) }))
case(world("the scope is complete and silent about it", { scope_item = but(item, { item = "unit:u2" }) }, { ["in-or-out"] = "not_satisfied", agrees = "undetermined", rule = "not_satisfied" }))
case(world("its own record says inside, the scope says nothing", { scope_item = {} }, { ["in-or-out"] = "not_satisfied", agrees = "undetermined", rule = "not_satisfied" }, { tempting = true }))
case(world("no scope is on file", { scope_item = {} }, { ["in-or-out"] = "undetermined", agrees = "undetermined", rule = "undetermined" }, { complete = {} }))
case(world("an item without a decision", { scope_item = but(item, { included = blank }) }, { ["in-or-out"] = "not_satisfied", agrees = "undetermined", rule = "not_satisfied" }))
case(world("the register says inside, the scope outside", { scope_item = but(item, { included = false }) }, { agrees = "not_satisfied" }))
case(world("another unit lies outside", { scope_item = { item, but(item, { id = "i2", item = "unit:u2", included = false }) } }))
