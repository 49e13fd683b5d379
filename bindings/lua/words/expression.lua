-- Expressions: what a condition compares with, and measures over the facts of a kind.
local host, kit = ...
local next, type = next, type
local array, node, is_node, describe = kit.array, kit.node, kit.is_node, kit.describe
local sorted_keys, expr, conditions, NOTHING, Expression, words = kit.sorted_keys, kit.expr, kit.conditions, kit.NOTHING, kit.Expression, kit.words

for _, name in next, { "this", "it", "org", "param" } do words[name] = node(Expression, { path = name }) end
words.today = node(Expression, { today = true })
words.na = node(Expression, { na = true })
words.blank = node(Expression, { blank = true })

local function whole(v, name)
  local n = host.integer(v)
  if n then return n end
  host.problem(nil, "`" .. name .. "` takes a whole number, but here is " .. describe(v))
  return 0
end
function words.days(n) return node(Expression, { duration = { months = 0, days = whole(n, "days") } }) end
function words.months(n) return node(Expression, { duration = { months = whole(n, "months"), days = 0 } }) end
function words.years(n) return node(Expression, { duration = { months = 12 * whole(n, "years"), days = 0 } }) end
function words.percent(n)
  if type(n) ~= "number" then host.problem(nil, "`percent` takes a number, but here is " .. describe(n)) n = 0 end
  return node(Expression, { percent = n })
end
function words.ago(d) return node(Expression, { ago = expr(d, nil, "`ago`") }) end
function words.catalog(name)
  if type(name) ~= "string" then host.problem(nil, "`catalog` takes the name of a set of ids") name = "" end
  return node(Expression, { catalog = name })
end
function words.moves(field)
  if type(field) ~= "string" then host.problem(nil, "`moves` takes the name of a field of the subject") field = "" end
  return node(Expression, { moves = field })
end
function words.by(of, choices)
  if type(choices) ~= "table" or is_node(choices) then
    host.problem(nil, "`by` takes an expression and a table { value = expression, otherwise = expression }")
    return node(Expression, NOTHING)
  end
  local entries = array {}
  local meaning = { of = expr(of, nil, "`by`"), entries = entries }
  local keys, n = sorted_keys(choices)
  local count = 0
  for i = 1, n do
    local gives = expr(choices[keys[i]], nil, "`by`")
    if keys[i] == "otherwise" then
      meaning.otherwise = gives
    else
      count = count + 1
      entries[count] = { is = keys[i], gives = gives }
    end
  end
  return node(Expression, { by = meaning })
end

-- Measures -------------------------------------------------------------------------------------------------------
local function register(name, word, dotted)
  if type(name) ~= "string" then
    host.problem(nil, "`" .. word .. "` takes " .. (dotted and "\"kind.field\"" or "the name of a kind") .. ", but here is " .. describe(name))
    return "", ""
  end
  if not dotted then return name, "" end
  local kind, field = host.split(name)
  if not kind then host.problem(nil, "`" .. word .. "` takes \"kind.field\", but here is the text `" .. name .. "`") return "", "" end
  return kind, field
end
function words.count(kind, where)
  return node(Expression, { count = { kind = register(kind, "count", false), where = conditions(where, host.here("count"), "`count`") } })
end
function words.share(kind, where, has)
  return node(Expression, { share = { kind = register(kind, "share", false), where = conditions(where, host.here("share"), "`share`"), has = conditions(has, host.here("share"), "`share`") } })
end
-- the("kind.field", where, { specific = "field" }): what names something there goes before what does not.
function words.the(what, where, options)
  local kind, field = register(what, "the", true)
  local made = { kind = kind, field = field, where = conditions(where, host.here("the"), "`the`") }
  if options ~= nil then
    local specific = type(options) == "table" and not is_node(options) and options.specific
    if type(specific) ~= "string" or next(options, next(options)) ~= nil then
      host.problem(nil, "`the` takes \"kind.field\", conditions, and perhaps { specific = \"field\" }")
    else
      made.specific = specific
    end
  end
  return node(Expression, { the = made })
end
-- values("kind.field", where, { recorded = true }): of what is on record alone; an open register adds nothing, and nothing on record is
-- unknown.
function words.values(what, where, options)
  local kind, field = register(what, "values", true)
  local made = { kind = kind, field = field, where = conditions(where, host.here("values"), "`values`") }
  if options ~= nil then
    if type(options) ~= "table" or is_node(options) or options.recorded ~= true or next(options, next(options)) ~= nil then
      host.problem(nil, "`values` takes \"kind.field\", conditions, and perhaps { recorded = true }")
    else
      made.recorded = true
    end
  end
  return node(Expression, { values = made })
end
for _, name in next, { "sum", "most", "least" } do
  words[name] = function(what, where)
    local kind, field = register(what, name, true)
    return node(Expression, { [name] = { kind = kind, field = field, where = conditions(where, host.here(name), "`" .. name .. "`") } })
  end
end
function words.series(what, where, along, last)
  local kind, field = register(what, "series", true)
  if type(along) ~= "string" then host.problem(nil, "`series` takes \"kind.field\", conditions, the date field to sort by, and how many") along = "" end
  return node(Expression, { series = { kind = kind, field = field, where = conditions(where, host.here("series"), "`series`"), along = along, last = whole(last, "series") } })
end
