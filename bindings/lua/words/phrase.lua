-- Phrases: conditions that rules of many packs need, put together from the other words.
local host, kit = ...
local type, describe, words = type, kit.describe, kit.words
local kind_of, Expression = kit.kind_of, kit.Expression
local the, values, that, either, one_of, fresh, not_before, not_after = words.the, words.values, words.that, words.either, words.one_of, words.fresh, words.not_before, words.not_after
local this, today, param, absent = words.this, words.today, words.param, words.absent

-- Of the stage of a system.
words.in_use = one_of { "deployed", "operated" }

-- Of the day on which something ends: none is set, or it has not passed.
words.not_over = either { absent, not_before(today) }

-- What has begun and is not over; `more` narrows it.
function words.in_force(more) return words.but({ from = not_after(today), to = words.not_over }, more) end

-- What only a person can say of the subject, for sentences of method interview or observe. No answer in force is unknown, and so
-- are answers that differ; partly is no. One that does not say who, when, until when, what was seen and how many of how many does
-- not count.
function words.attested(sentence)
  if type(sentence) ~= "string" then host.fail("`attested` takes \"RULE/EXPECTATION\", but here is " .. describe(sentence)) end
  return that(the("attestation.answer", {
    expectation = sentence, subject = this, counts = true, at = fresh(param.attestation_life), ["until"] = not_before(today),
  }), "yes")
end

-- What is on record of a system under a framework: the roles, of which there may be several, as a set; the one class. Nothing there,
-- or two classes that differ, is unknown.
local function recorded(word, measure, what, about)
  return function(framework, system)
    if type(framework) ~= "string" then host.fail("`" .. word .. "` takes the framework, but here is " .. describe(framework)) end
    if system ~= nil and kind_of(system) ~= Expression then
      host.fail("`" .. word .. "` takes the system as an expression, such as `this.system`, but here is " .. describe(system))
    end
    return measure(what, { [about] = system == nil and this.id or system, framework = framework })
  end
end
local function all_recorded(what, where) return values(what, where, { recorded = true }) end
words.roles_under = recorded("roles_under", all_recorded, "ai_role.role", "system")
words.class_under = recorded("class_under", the, "classification.class", "subject")

-- The statement of applicability selects the control: in general, or for `system`, whose own entry goes before a general one. Without
-- a statement, or where entries of one rank differ, nobody can say.
function words.selected(control, system)
  if type(control) ~= "string" then host.fail("`selected` takes the id of a control, but here is " .. describe(control)) end
  if system == nil then return that(the("control_statement.applicable", { control = control, system = absent }), true) end
  if kind_of(system) ~= Expression then
    host.fail("`selected` takes the system as an expression, such as `this.id`, but here is " .. describe(system))
  end
  return that(the("control_statement.applicable", { control = control, system = either { system, absent } }, { specific = "system" }), true)
end
