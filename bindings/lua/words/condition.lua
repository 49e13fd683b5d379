-- Conditions: what stands behind a field, and `that`.
local host, kit = ...
local next, type, select = next, type, select
local NODE, array, node, is_node, kind_of, describe = kit.NODE, kit.array, kit.node, kit.is_node, kit.kind_of, kit.describe
local sorted_keys, list_length, is_constant, expr, NOTHING = kit.sorted_keys, kit.list_length, kit.is_constant, kit.expr, kit.NOTHING
local Expression, Word, That, Sentence, words = kit.Expression, kit.Word, kit.That, kit.Sentence, kit.words

-- What stands behind a field, as a test.
local test
local function tests(t, at)
  local all = array {}
  for i = 1, list_length(t) do all[i] = test(t[i], at .. "/" .. i) end
  return all
end
function test(v, at)
  local kind = kind_of(v)
  if kind == Word then return v[NODE] end
  if kind == That or kind == Sentence then
    host.problem(at, describe(v) .. " stands where a condition on a field belongs")
    return { word = "present" }
  end
  if is_constant(v) or kind == Expression then return { word = "is", operand = expr(v, at, "`is`") } end
  if type(v) == "table" then
    local n = list_length(v)
    if n and n > 0 then return { all = tests(v, at) } end
    if n then
      host.problem(at, "an empty list of conditions says nothing")
    else
      local keys = sorted_keys(v)
      host.problem(at, "conditions of one field stand in a list, but here is the name `" .. host.text(keys[#keys]) ..
        "`; a field of a referenced fact is written [\"ref.field\"]")
    end
    return { word = "present" }
  end
  host.problem(at, "a condition belongs here, but this is " .. describe(v))
  return { word = "present" }
end

-- A table of conditions: fields sorted, `that`s behind in the order written.
local function conditions(t, at, what)
  local made = array {}
  if t == nil then return made end
  if type(t) ~= "table" or is_node(t) then
    host.problem(at, what .. " takes a table of conditions, but here is " .. describe(t))
    return made
  end
  local keys, n = sorted_keys(t)
  local count = 0
  for i = 1, n do
    local key = keys[i]
    if type(key) == "string" then
      local line, column = host.place(at, key)
      count = count + 1
      made[count] = { field = key, test = test(t[key], at .. "/" .. key), line = line, column = column }
    end
  end
  for i = 1, n do
    local key = keys[i]
    if type(key) ~= "string" then
      local v = t[key]
      local line, column = host.place(at, host.text(key))
      if kind_of(v) == That then
        count = count + 1
        made[count] = { that = v[NODE].that, test = v[NODE].test, line = line, column = column }
      elseif type(v) == "boolean" then
        host.problem(at .. "/" .. host.text(key), "a boolean stands where a condition belongs; was something compared with `==` or `<`? Write `field = word(…)` or `that(…)`")
      else
        host.problem(at .. "/" .. host.text(key), "conditions are written `field = …` or `that(…)`, but here is " .. describe(v))
      end
    end
  end
  return made
end

for _, name in next, { "is", "is_not", "one_of", "none_of", "at_least", "at_most", "above", "below", "before", "after",
  "not_before", "not_after", "fresh", "contains", "contains_all", "overlaps", "disjoint", "supports" } do
  local shown = "`" .. name .. "`"
  words[name] = function(...)
    if select("#", ...) ~= 1 then host.problem(nil, shown .. " takes one value, but here are " .. host.text(select("#", ...))) end
    return node(Word, { word = name, operand = expr((...), nil, shown) })
  end
end
for _, name in next, { "present", "absent", "resolves", "not_falling", "not_rising" } do
  words[name] = node(Word, { word = name })
end
function words.either(t)
  local n = type(t) == "table" and not is_node(t) and list_length(t)
  if not n or n < 1 then
    host.problem(nil, "`either` takes a list of conditions, as in either { absent, not_before(today) }")
    return node(Word, { word = "present" })
  end
  return node(Word, { either = tests(t, host.here("either")) })
end
function words.that(...)
  if select("#", ...) ~= 2 then host.problem(nil, "`that` takes an expression and a condition") end
  local left, condition = ...
  if left == nil or condition == nil then return node(That, { that = NOTHING, test = { word = "present" } }) end
  return node(That, { that = expr(left, nil, "`that`"), test = test(condition, host.here("that")) })
end

kit.conditions = conditions
