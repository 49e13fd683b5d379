-- `case` and `equivalent`: words of files with cases, and of `shared.cases.lua`. Not read for files with rules.
local host, kit = ...
local next, type, rawequal = next, type, rawequal
local array, node, is_node, describe, sorted_keys, list_length = kit.array, kit.node, kit.is_node, kit.describe, kit.sorted_keys, kit.list_length
local expr, fields, text, texts, constants = kit.expr, kit.fields, kit.text, kit.texts, kit.constants
local Expression, out = kit.Expression, kit.out

local words = {}
for name, word in next, kit.words do words[name] = word end
kit.case_words = words
kit.places = {}  -- of cases that `lines` made: where their line stands
kit.day = nil    -- of the cases, where they name none: what `as_of` says, else the engine's own

function words.as_of(day)
  if type(day) ~= "string" or not host.shift(day, 0, 0) then host.fail("`as_of` takes a day like \"2025-01-31\", but here is " .. describe(day)) end
  kit.day = day
end

words.unreadable = function(raw)
  if type(raw) ~= "string" then host.problem(nil, "`unreadable` takes the text that could not be read") raw = "" end
  return node(Expression, { unreadable = raw })
end

-- A field that nobody was asked for is left out.
local unasked = node(Expression, { unasked = true })
words.unasked = unasked

local function fact(t, at)
  local made = {}
  for _, key in next, (sorted_keys(t)) do
    if type(key) ~= "string" then
      host.problem(at, "a fact is written { id = \"…\", field = value }, but here is " .. describe(t[key]))
    elseif not rawequal(t[key], unasked) then
      made[key] = expr(t[key], at .. "/" .. key, "`" .. key .. "`")
    end
  end
  made[""] = array { host.place(at, "") }
  return made
end

local case_fields = { of = 1, subject = 1, org = 1, as_of = 1, expects = 1, facts = 1, complete = 1, empty_is_true = 1, params = 1, tempting = 1,
  advice = 1 }  -- what `lines` makes others from may be declared itself
function words.case(t)
  if type(t) ~= "table" or is_node(t) then host.fail("`case` takes a table, but here is " .. describe(t)) end
  local at = kit.places[t] or host.root("case")
  local made = { places = fields(t, at, "a `case`", case_fields), expects = {}, facts = {} }
  made.line, made.column = host.place(at, "")
  if type(t[1]) == "string" then made.says = t[1]
  else host.problem(at, "a case begins with its sentence, as in case { \"a retired system needs no log\", … }") end
  for _, key in next, { "of", "subject", "org", "as_of" } do made[key] = text(t, key, at, "a `case`") end
  made.as_of = made.as_of or kit.day
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
