local unit = { id = "u1", name = "Leeds", type = "site", in_scope = true }
local item = { id = "i1", item = "unit:u1", included = true }
local fine = {
  "it lies inside, say both",
  complete = { "scope_item" },
  facts = { scope = { id = "sc1", statement = "all sites" }, unit = unit, scope_item = item },
  advice = { "agrees" }, expects = { ["in-or-out"] = "satisfied", agrees = "satisfied", rule = "satisfied" },
}

case(fine)
cases(lines(fine, {
  { "it lies outside, which is an answer", { unit = but(unit, { in_scope = false }), scope_item = but(item, { included = false }) } },
  { "the scope is complete and silent about it", { scope_item = but(item, { item = "unit:u2" }) }, { ["in-or-out"] = "not_satisfied", agrees = "undetermined" } },
  { "its own record says inside, the scope says nothing", { scope_item = false }, { ["in-or-out"] = "not_satisfied", agrees = "undetermined" }, tempting = true },
  { "no lines of the scope are on file", { scope_item = false }, { ["in-or-out"] = "undetermined", agrees = "undetermined" }, complete = {} },
  { "no scope was drawn: one finding of another rule, not one of each unit", { scope = false, scope_item = false }, { ["in-or-out"] = "not_applicable", agrees = "undetermined" }, complete = { "scope", "scope_item" } },
  { "whether a scope was drawn nobody knows", { scope = false, scope_item = false }, { ["in-or-out"] = "undetermined", agrees = "undetermined" } },
  { "a line of a scope that is not on file is a scope all the same", { scope = false, scope_item = but(item, { item = "unit:u2" }) }, { ["in-or-out"] = "not_satisfied", agrees = "undetermined" } },
  { "an item without a decision", { scope_item = but(item, { included = blank }) }, { ["in-or-out"] = "not_satisfied", agrees = "undetermined" } },
  { "the register says inside, the scope outside", { scope_item = but(item, { included = false }) }, { agrees = "not_satisfied" } },
  { "another unit lies outside", { scope_item = { item, but(item, { id = "i2", item = "unit:u2", included = false }) } } },
}))
