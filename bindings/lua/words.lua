-- The words of a rule, as pack files see them. Runs in the cage before pack code, in the same state.
--
-- Every word makes a node: a table whose meaning lies under the key NODE, which no pack can name, in the shape in
-- which it leaves the cage (docs/formats.md). Nothing is judged here but shape; kinds, fields and types are checked
-- outside, where the schemas are.
local host = ...
local next, type, setmetatable, getmetatable, select = next, type, setmetatable, getmetatable, select
local rawequal, sort = rawequal, host.sort

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
local running = false
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
    if not (running and (is_state(a) or is_state(b))) then host.fail("`==` compares nothing here; write `is(…)` or `is_not(…)`") end
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

local words = {}

-- Conditions -----------------------------------------------------------------------------------------------------
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

-- Expressions ----------------------------------------------------------------------------------------------------
for _, name in next, { "this", "it", "org", "param" } do words[name] = node(Expression, { path = name }) end
words.today = node(Expression, { today = true })
words.na = node(Expression, { na = true })

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
for _, name in next, { "sum", "most", "least", "values" } do
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

-- Sentences ------------------------------------------------------------------------------------------------------
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

function words.expect(t)
  if type(t) ~= "table" or is_node(t) then host.fail("`expect` takes a table, but here is " .. describe(t)) end
  return node(Sentence, t)
end

local expect_fields = { id = 1, says = 1, level = 1, method = 1, when = 1, some = 1, every = 1, none = 1, where = 1, has = 1, test = 1, empty = 1, major_if = 1, major_share = 1 }

-- Functions, by rule and sentence in the order of the file.
local functions = {}
local function computed(t, at, rule, sentence)
  if type(t) ~= "table" or is_node(t) then
    host.problem(at, "`test` is { reads = { \"field\" }, run = function(fact, subject) … end }, but here is " .. describe(t))
    return nil
  end
  local made = { places = fields(t, at, "a `test`", { reads = 1, run = 1 }), reads = texts(t.reads, at .. "/reads", "`reads`"), index = array { rule, sentence } }
  made.line, made.column = host.place(at, "")
  if #made.reads == 0 then host.problem(at, "a `test` says what it reads, as reads = { \"value\" }") end
  if type(t.run) ~= "function" then host.problem(at, "a `test` has a function, run = function(fact, subject) … end, but here is " .. describe(t.run)) end
  functions[rule .. "/" .. sentence] = t.run
  return made
end

local function expectation(t, at, rule, sentence)
  local made = { places = fields(t, at, "an `expect`", expect_fields) }
  made.line, made.column = host.place(at, "")
  for _, key in next, { "id", "says", "level", "method", "empty" } do made[key] = text(t, key, at, "an `expect`") end
  made.when = conditions(t.when, at .. "/when", "`when`")
  for _, key in next, { "some", "every", "none" } do
    local kind = text(t, key, at, "an `expect`")
    if kind and made.quantifier then
      host.problem(at .. "/" .. key, "an `expect` has one of `some`, `every` and `none`, but here are two")
    elseif kind then
      made.quantifier, made.kind = key, kind
    end
  end
  if t.where ~= nil and not made.quantifier then
    host.problem(at .. "/where", "`where` needs one of `some`, `every` and `none` beside it")
  end
  made.where = conditions(t.where, at .. "/where", "`where`")
  made.has = conditions(t.has, at .. "/has", "`has`")
  if t.test ~= nil then
    if t.has ~= nil then host.problem(at .. "/test", "an `expect` has `has` or `test`, but here are both") end
    made.test = computed(t.test, at .. "/test", rule, sentence)
  end
  if t.major_share ~= nil then made.major_share = constant(t.major_share, at .. "/major_share", "`major_share`") end
  made.major_if = texts(t.major_if, at .. "/major_if", "`major_if`")
  for _, key in next, (sorted_keys(t)) do
    if type(key) ~= "string" then host.problem(at .. "/" .. host.text(key), "an `expect` has named fields only, but here is " .. describe(t[key])) end
  end
  return made
end

local remedy_fields = { task = 1, owner = 1, within = 1, effort = 1, after = 1 }
local function remedy(t, at)
  if type(t) ~= "table" or is_node(t) then host.problem(at, "`remedy` takes a table, but here is " .. describe(t)) return nil end
  local made = { places = fields(t, at, "a `remedy`", remedy_fields) }
  for _, key in next, { "task", "owner", "effort" } do made[key] = text(t, key, at, "a `remedy`") end
  if t.within ~= nil then
    local within = expr(t.within, at .. "/within", "`within`")
    if within.duration then made.within = within.duration
    else host.problem(at .. "/within", "`within` is days(…), months(…) or years(…), but here is " .. describe(t.within)) end
  end
  made.after = texts(t.after, at .. "/after", "`after`")
  return made
end

-- waivable = true, false, { by = { authority … } }
local function waivable(v, at)
  if v == nil or type(v) == "boolean" then return v end
  if type(v) == "table" and not is_node(v) then return { by = texts(v.by, at .. "/by", "`by`") } end
  host.problem(at, "`waivable` is true, false or { by = { authorities } }, but here is " .. describe(v))
  return nil
end

local out = { rules = array {}, cases = array {}, equivalents = array {} }

local rule_fields = { id = 1, control = 1, controls = 1, title = 1, subject = 1, applies = 1, severity = 1, params = 1, remedy = 1, was = 1, waivable = 1 }
function words.rule(t)
  if type(t) ~= "table" or is_node(t) then host.fail("`rule` takes a table, but here is " .. describe(t)) end
  local at = host.root("rule")
  local made = { places = fields(t, at, "a `rule`", rule_fields) }
  made.line, made.column = host.place(at, "")
  for _, key in next, { "id", "title", "subject" } do made[key] = text(t, key, at, "a `rule`") end
  made.controls = texts(t.controls, at .. "/controls", "`controls`")
  if t.control ~= nil then
    if t.controls ~= nil then host.problem(at .. "/control", "a `rule` has `control` or `controls`, but here are both") end
    local control = text(t, "control", at, "a `rule`")
    if control then made.controls[1] = control end
  end
  made.applies = conditions(t.applies, at .. "/applies", "`applies`")
  made.params = constants(t.params, at .. "/params", "`params`")
  local severity = t.severity
  if host.integer(severity) then severity = { base = severity } end
  if severity ~= nil then
    local where = at .. "/severity"
    if type(severity) ~= "table" or is_node(severity) then
      host.problem(where, "`severity` is { base = number, add = { expressions } }, but here is " .. describe(severity))
    else
      fields(severity, where, "`severity`", { base = 1, add = 1 })
      local add = array {}
      if severity.add ~= nil then
        local n = type(severity.add) == "table" and not is_node(severity.add) and list_length(severity.add)
        if not n then host.problem(where .. "/add", "`add` is a list of expressions, but here is " .. describe(severity.add)) end
        for i = 1, n or 0 do add[i] = expr(severity.add[i], where .. "/add", "`add`") end
      end
      if not host.integer(severity.base) then host.problem(where, "`severity` needs a whole number `base`") end
      made.severity = { base = host.integer(severity.base) or 2, add = add }
    end
  end
  made.expectations = array {}
  for i, key in next, (sorted_keys(t)) do
    if type(key) ~= "string" then
      local v = t[key]
      if kind_of(v) == Sentence then
        local sentence = #made.expectations + 1
        made.expectations[sentence] = expectation(v[NODE], at .. "/" .. host.text(key), #out.rules + 1, sentence)
      else
        host.problem(at .. "/" .. host.text(key), "a `rule` holds `name = value` and `expect { … }`, but here is " .. describe(v))
      end
    end
  end
  if t.remedy ~= nil then made.remedy = remedy(t.remedy, at .. "/remedy") end
  made.was = texts(t.was, at .. "/was", "`was`")
  made.waivable = waivable(t.waivable, at .. "/waivable")
  out.rules[#out.rules + 1] = made
end

-- The pack itself ------------------------------------------------------------------------------------------------
local pack_fields = { id = 1, title = 1, version = 1, says = 1, frameworks = 1, waivable = 1, params = 1, publisher = 1, licence = 1 }
function words.pack(t)
  if type(t) ~= "table" or is_node(t) then host.fail("`pack` takes a table, but here is " .. describe(t)) end
  if out.pack then host.fail("`pack` is declared twice") end
  local at = host.root("pack")
  local made = { places = fields(t, at, "a `pack`", pack_fields) }
  made.line, made.column = host.place(at, "")
  for _, key in next, { "id", "title", "version", "says", "publisher", "licence" } do made[key] = text(t, key, at, "a `pack`") end
  made.frameworks = texts(t.frameworks, at .. "/frameworks", "`frameworks`")
  made.waivable = waivable(t.waivable, at .. "/waivable")
  made.params = constants(t.params, at .. "/params", "`params`")
  out.pack = made
end

-- Cases ----------------------------------------------------------------------------------------------------------
words.blank = node(Expression, { blank = true })
words.unreadable = function(raw)
  if type(raw) ~= "string" then host.problem(nil, "`unreadable` takes the text that could not be read") raw = "" end
  return node(Expression, { unreadable = raw })
end

local function fact(t, at)
  local made = {}
  for _, key in next, (sorted_keys(t)) do
    if type(key) ~= "string" then
      host.problem(at, "a fact is written { id = \"…\", field = value }, but here is " .. describe(t[key]))
    else
      local e = expr(t[key], at .. "/" .. key, "`" .. key .. "`")
      made[key] = e
    end
  end
  made[""] = array { host.place(at, "") }
  return made
end

local case_fields = { of = 1, subject = 1, org = 1, as_of = 1, expects = 1, facts = 1, complete = 1, empty_is_true = 1, params = 1, tempting = 1 }
function words.case(t)
  if type(t) ~= "table" or is_node(t) then host.fail("`case` takes a table, but here is " .. describe(t)) end
  local at = host.root("case")
  local made = { places = fields(t, at, "a `case`", case_fields), expects = {}, facts = {} }
  made.line, made.column = host.place(at, "")
  if type(t[1]) == "string" then made.says = t[1]
  else host.problem(at, "a case begins with its sentence, as in case { \"a retired system needs no log\", … }") end
  for _, key in next, { "of", "subject", "org", "as_of" } do made[key] = text(t, key, at, "a `case`") end
  made.complete = texts(t.complete, at .. "/complete", "`complete`")
  made.empty_is_true = texts(t.empty_is_true, at .. "/empty_is_true", "`empty_is_true`")
  made.params = constants(t.params, at .. "/params", "`params`")
  if t.tempting ~= nil and type(t.tempting) ~= "boolean" then host.problem(at .. "/tempting", "`tempting` is true or false") end
  made.tempting = t.tempting == true
  local expects = t.expects
  if type(expects) == "string" then expects = { rule = expects } end
  if type(expects) ~= "table" or is_node(expects) then
    host.problem(at, "a case says what it expects, as in expects = { rule = \"satisfied\" }")
  else
    for _, key in next, (sorted_keys(expects)) do
      if type(key) == "string" and type(expects[key]) == "string" then made.expects[key] = expects[key]
      else host.problem(at .. "/expects", "`expects` holds `expectation = \"outcome\"`, but here is " .. describe(expects[key])) end
    end
  end
  if t.facts ~= nil then
    if type(t.facts) ~= "table" or is_node(t.facts) then
      host.problem(at .. "/facts", "`facts` is { kind = { facts } }, but here is " .. describe(t.facts))
    else
      for _, kind in next, (sorted_keys(t.facts)) do
        local list, where = t.facts[kind], at .. "/facts/" .. host.text(kind)
        if type(kind) ~= "string" or type(list) ~= "table" or is_node(list) then
          host.problem(where, "`facts` is { kind = { { id = \"…\", field = value } } }, but here is " .. describe(list))
        else
          local made_list = array {}
          local line, column = host.place(at .. "/facts", kind)
          made.facts[#made.facts + 1] = { kind = kind, facts = made_list, line = line, column = column }
          local n = list_length(list)
          if not n then made_list[1] = fact(list, where)  -- a single fact without the outer braces
          else
            for i = 1, n do
              if type(list[i]) == "table" and not is_node(list[i]) then made_list[i] = fact(list[i], where .. "/" .. i)
              else
                host.problem(where .. "/" .. i, "a fact is a table, but here is " .. describe(list[i]))
                made_list[i] = {}
              end
            end
          end
        end
      end
    end
  end
  made.facts = array(made.facts)
  out.cases[#out.cases + 1] = made
end

-- A mutant of the rule that no case can tell from it, and why.
function words.equivalent(t)
  if type(t) ~= "table" or is_node(t) then host.fail("`equivalent` takes a table, but here is " .. describe(t)) end
  local at = host.root("equivalent")
  local made = { places = fields(t, at, "an `equivalent`", { of = 1 }), of = text(t, "of", at, "an `equivalent`") }
  made.line, made.column = host.place(at, "")
  if type(t[1]) == "string" and type(t[2]) == "string" and t[3] == nil then
    made.mutant, made.reason = t[1], t[2]
    out.equivalents[#out.equivalents + 1] = made
  else
    host.problem(at, "an equivalent names the mutant and says why no case can tell it from the rule, as in equivalent { \"told/has.contains/drop\", \"…\" }")
  end
end

-- Plain Lua ------------------------------------------------------------------------------------------------------
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

-- What a pack file sees: the words, and a message for everything else.
local env = setmetatable({}, {
  __index = function(_, key)
    local v = words[key]
    if v == nil then host.undeclared(key, words) end
    return v
  end,
  __newindex = function(_, key) host.fail("`" .. host.text(key) .. "` is not declared; write `local " .. host.text(key) .. " = …`") end,
})

-- Runs the function of a sentence on copies of what it reads. Whatever goes wrong ends the call.
local answers = { satisfied = true, not_satisfied = true, undetermined = true }
local sealed = {
  __index = function(_, key) host.fail("the test does not say that it reads `" .. (type(key) == "string" and key or describe(key)) .. "`") end,
  __newindex = function() host.fail("a test sees copies; nothing can be written to them") end,
}
local function ask(rule, sentence, fact, subject, given)
  local run = functions[rule .. "/" .. sentence]
  if not run then host.fail("the file has no such test") end
  running = true
  local answer = run(setmetatable(fact, sealed), setmetatable(subject, sealed), setmetatable(given, sealed))
  running = false
  if type(answer) ~= "string" or not answers[answer] then
    host.fail("a test returns \"satisfied\", \"not_satisfied\" or \"undetermined\", but here is " .. describe(answer))
  end
  return answer
end

return words, out, env, ask
