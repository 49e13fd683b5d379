-- What words are made of. The files of this folder run in the cage before pack code, in the same state, one after another; `kit` is
-- what they hand on to each other, and no pack sees it.
--
-- Every word makes a node: a table whose meaning lies under the key NODE, which no pack can name, in the shape in
-- which it leaves the cage (docs/formats.md). Nothing is judged here but shape; kinds, fields and types are checked
-- outside, where the schemas are.
local host, kit = ...
local next, type, setmetatable, getmetatable, rawequal, sort = next, type, setmetatable, getmetatable, rawequal, host.sort

local NODE = {}
local array_type = host.array  -- marks a table that leaves as a JSON array
local function array(t) return setmetatable(t, array_type) end

local Expression, Word, That, Sentence = {}, {}, {}, {}

local function node(kind, meaning) return setmetatable({ [NODE] = meaning }, kind) end
local function is_node(v) return type(v) == "table" and v[NODE] ~= nil end
local function kind_of(v) return type(v) == "table" and getmetatable(v) or nil end

-- Keys in one order for everybody: numbers upward, then texts by bytes, then booleans.
local rank = { number = 1, string = 2, boolean = 3 }
local function before(a, b)
  local x, y = rank[type(a)], rank[type(b)]
  if x ~= y then return x < y end
  if x == 3 then return not a and b end
  return a < b
end
local function sorted_keys(t)
  local keys = {}
  local n = 0
  for k in next, t do
    if not rank[type(k)] then host.fail("a table here has a key that is neither text, number nor boolean") end
    n = n + 1
    keys[n] = k
  end
  sort(keys, before)
  return keys, n
end

-- The length of a list without holes; nil when `t` is no such list.
local function list_length(t)
  local n = 0
  for k in next, t do
    if host.integer(k) == nil or k < 1 then return nil end
    n = n + 1
  end
  for i = 1, n do
    if t[i] == nil then return nil end
  end
  return n
end

local function describe(v)
  if v == nil then return "nothing" end
  local t = type(v)
  if t == "string" then return "the text `" .. v .. "`" end
  if t == "number" then return "the number " .. host.text(v) end
  if t == "boolean" then return v and "`true`" or "`false`" end
  if t == "function" then return "a function (a word without its `( )`?)" end
  local kind = kind_of(v)
  if kind == Expression then return "an expression" end
  if kind == Word then return "a condition" end
  if kind == That then return "a `that(…)`" end
  if kind == Sentence then return "an `expect`" end
  return "a table"
end

local NOTHING = { const = "" }  -- stands where a problem was reported; such a rule is refused anyway

local function is_constant(v)
  local t = type(v)
  return t == "string" or t == "number" or t == "boolean"
end

-- A Lua value as an expression; `at` is where it stands: a path of keys, or nil for the running line.
local function expr(v, at, what)
  if is_constant(v) then return { const = v } end
  if kind_of(v) == Expression then return v[NODE] end
  if type(v) == "table" and not is_node(v) then
    local n = list_length(v)
    if n then
      local list = array {}
      for i = 1, n do
        if is_constant(v[i]) then
          list[i] = v[i]
        elseif kind_of(v[i]) == Expression and v[i][NODE].na then
          list[i] = { na = true }
        else
          host.problem(at, "a list holds texts, numbers or booleans, but here is " .. describe(v[i]))
          return NOTHING
        end
      end
      return { list = list }
    end
  end
  host.problem(at, what .. " takes a value or an expression, but here is " .. describe(v))
  return NOTHING
end

local function path_of(v)
  local meaning = v[NODE]
  return meaning.path
end

local function arithmetic(name, sign)
  return function(a, b)
    return node(Expression, { [name] = array { expr(a, nil, sign), expr(b, nil, sign) } })
  end
end
Expression.__add = arithmetic("add", "`+`")
Expression.__sub = arithmetic("subtract", "`-`")
Expression.__mul = arithmetic("multiply", "`*`")

local function steps(self, key)
  local path = path_of(self)
  if not path then host.fail("only `this`, `it`, `org` and `param` have fields, but `." .. host.text(key) .. "` stands behind another expression") end
  if type(key) ~= "string" then host.fail("a field is named by a text, but here is " .. describe(key)) end
  return node(Expression, { path = path .. "." .. key })
end
Expression.__index = function(self, key)
  if rawequal(key, NODE) then return nil end
  return steps(self, key)
end

-- While a `test` runs, `blank` and `na` are values that equal themselves.
kit.testing = false
local function is_state(v) return kind_of(v) == Expression and (v[NODE].blank or v[NODE].na) end

local function refuse(kind, event, message)
  kind[event] = function() host.fail(message) end
end
for _, kind in next, { Expression, Word, That, Sentence } do
  refuse(kind, "__newindex", "a reference or word cannot be changed")
  refuse(kind, "__call", "this is no function and cannot be called")
  refuse(kind, "__concat", "`..` joins texts; a reference has no text while the pack is read")
  refuse(kind, "__lt", "`<` and `>` compare nothing here; write `at_least`, `at_most`, `above`, `below`, `before` or `after`")
  refuse(kind, "__le", "`<=` and `>=` compare nothing here; write `at_least`, `at_most`, `not_before` or `not_after`")
  kind.__eq = function(a, b)
    if not (kit.testing and (is_state(a) or is_state(b))) then host.fail("`==` compares nothing here; write `is(…)` or `is_not(…)`") end
    return false
  end
  refuse(kind, "__len", "`#` counts nothing here; write `count(…)`")
  for _, event in next, { "__div", "__mod", "__pow", "__unm", "__idiv" } do
    refuse(kind, event, "expressions know `+`, `-` and `*` only")
  end
end
for _, kind in next, { Word, That, Sentence } do
  for _, event in next, { "__add", "__sub", "__mul" } do
    refuse(kind, event, "a condition is no number: `+`, `-` and `*` belong to expressions")
  end
  kind.__index = function(_, key)
    if rawequal(key, NODE) then return nil end
    host.fail("a condition has no fields")
  end
end

-- A table as a pack writes them, for words that read one.
local function is_plain(v) return type(v) == "table" and not is_node(v) end

kit.NODE, kit.array, kit.node, kit.is_node, kit.is_plain, kit.kind_of = NODE, array, node, is_node, is_plain, kind_of
kit.Expression, kit.Word, kit.That, kit.Sentence = Expression, Word, That, Sentence
kit.sorted_keys, kit.list_length, kit.describe = sorted_keys, list_length, describe
kit.NOTHING, kit.is_constant, kit.expr = NOTHING, is_constant, expr
kit.words = {}  -- of every file; rule.lua and phrase.lua add those of rules; case.lua and world.lua make those of cases
