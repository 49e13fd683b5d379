-- The named fields of `rule`, `expect`, `pack`, `case` and their like.
local host, kit = ...
local next, type = next, type
local array, is_node, describe, sorted_keys, list_length = kit.array, kit.is_node, kit.describe, kit.sorted_keys, kit.list_length
local expr, NOTHING = kit.expr, kit.NOTHING

-- Reads the known keys of `t`; others are problems. Gives the values and where each key stands.
local function fields(t, at, what, known)
  local places = {}
  for _, key in next, (sorted_keys(t)) do
    if type(key) == "string" then
      local line, column = host.place(at, key)
      places[key] = array { line, column }
      if not known[key] then host.unknown(at .. "/" .. key, "unknown field `" .. key .. "` in " .. what, key, known) end
    end
  end
  return places
end

local function text(t, key, at, what)
  local v = t[key]
  if v == nil or type(v) == "string" then return v end
  host.problem(at .. "/" .. key, "`" .. key .. "` of " .. what .. " is a text, but here is " .. describe(v))
  return nil
end
local function texts(v, at, what)
  local made = array {}
  if v == nil then return made end
  if type(v) == "string" then made[1] = v return made end
  local n = type(v) == "table" and not is_node(v) and list_length(v)
  if not n then host.problem(at, what .. " is a list of texts, but here is " .. describe(v)) return made end
  for i = 1, n do
    if type(v[i]) ~= "string" then host.problem(at .. "/" .. i, what .. " is a list of texts, but here is " .. describe(v[i])) return made end
    made[i] = v[i]
  end
  return made
end
local function constant(v, at, what)
  local e = expr(v, at, what)
  if e.const ~= nil or e.duration or e.percent or e.list or e.na then return e end
  host.problem(at, what .. " is a constant, but here is " .. describe(v))
  return NOTHING
end
local function constants(t, at, what)
  local made = {}
  if t == nil then return made end
  if type(t) ~= "table" or is_node(t) then host.problem(at, what .. " takes a table, but here is " .. describe(t)) return made end
  for _, key in next, (sorted_keys(t)) do
    if type(key) == "string" then
      made[key] = constant(t[key], at .. "/" .. key, "parameter `" .. key .. "`")
    else
      host.problem(at, what .. " are written `name = value`")
    end
  end
  return made
end

kit.fields, kit.text, kit.texts, kit.constant, kit.constants = fields, text, texts, constant, constants
kit.out = { rules = array {}, cases = array {}, equivalents = array {} }
