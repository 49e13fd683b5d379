-- `rule`, `expect` and `pack`: words of files with rules, and of `shared.lua`.
local host, kit = ...
local next, type = next, type
local NODE, array, node, is_node, kind_of, describe = kit.NODE, kit.array, kit.node, kit.is_node, kit.kind_of, kit.describe
local sorted_keys, list_length, expr, conditions = kit.sorted_keys, kit.list_length, kit.expr, kit.conditions
local fields, text, texts, constant, constants = kit.fields, kit.text, kit.texts, kit.constant, kit.constants
local Sentence, words, out = kit.Sentence, kit.words, kit.out

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

kit.functions = functions
