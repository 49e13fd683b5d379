-- Lua's own words, as far as pack files have them, and the ones for tables: `but`, `without`, `with`.
local host, kit = ...
local next, type, select = next, type, select
local is_node, is_plain, describe, words = kit.is_node, kit.is_plain, kit.describe, kit.words
local sorted_keys, list_length = kit.sorted_keys, kit.list_length

local function step(t, i)
  i = i + 1
  local v = t[i]
  if v ~= nil then return i, v end
end
local function plain(t, word)
  if type(t) ~= "table" then host.fail("`" .. word .. "` walks a table, but here is " .. describe(t)) end
  if is_node(t) then host.fail("`" .. word .. "` walks a table, but here is " .. describe(t)) end
end
function words.ipairs(t)
  plain(t, "ipairs")
  return step, t, 0
end
function words.pairs(t)
  plain(t, "pairs")
  local keys = sorted_keys(t)
  local i = 0
  return function()
    i = i + 1
    if keys[i] ~= nil then return keys[i], t[keys[i]] end
  end
end
words.select = select
words.type = function(v) return is_node(v) and "word" or type(v) end
words.tostring = function(v)
  if type(v) == "string" or type(v) == "number" then return host.text(v) end
  if v == nil then return "nil" end
  if type(v) == "boolean" then return v and "true" or "false" end
  return "a " .. type(v)
end
words.tonumber = function(v) return host.number(v) end
function words.error(message) host.fail(type(message) == "string" and message or "an error without a text") end
function words.assert(v, message)
  if not v then host.fail(type(message) == "string" and message or "an assertion failed") end
  return v
end

-- Tables ---------------------------------------------------------------------------------------------------------
local function copy(t, into)
  for _, key in next, (sorted_keys(t)) do into[key] = t[key] end
  return into
end

-- A copy of a table with other values.
function words.but(base, changes)
  if not is_plain(base) then host.fail("`but` copies a table, but here is " .. describe(base)) end
  if changes ~= nil and not is_plain(changes) then host.fail("`but` takes its changes in a table, but here is " .. describe(changes)) end
  local made = copy(base, {})
  return changes and copy(changes, made) or made
end

-- A copy of a table without some of its entries.
function words.without(base, ...)
  if not is_plain(base) then host.fail("`without` copies a table, but here is " .. describe(base)) end
  local made = copy(base, {})
  for i = 1, select("#", ...) do
    local key = (select(i, ...))
    if type(key) ~= "string" and type(key) ~= "number" then host.fail("`without` takes the names of entries, but here is " .. describe(key)) end
    made[key] = nil
  end
  return made
end

-- Several lists in one.
function words.with(...)
  local made, n = {}, 0
  for i = 1, select("#", ...) do
    local list = (select(i, ...))
    local length = is_plain(list) and list_length(list)
    if not length then host.fail("`with` joins lists, but here is " .. describe(list)) end
    for k = 1, length do made[n + k] = list[k] end
    n = n + length
  end
  return made
end
