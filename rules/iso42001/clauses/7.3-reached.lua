-- Who works under the organisation's control, contractors included, is the population. Somebody who has just joined is
-- still being brought in; how long that may take is `brought_in_within`.
-- What they were reached with: the AI policy, or what a crosswalk says is as much. A course on information security is neither.
local function reached(topic)
  return {
    some  = "awareness", where = { person = this.id },
    has   = { topics = contains(topic), ["document.covers"] = { present, supports "ISO42001:5.2" }, at = { not_before(this.active_from), not_after(today) } },
  }
end

rule {
  control  = "ISO42001:7.3",
  title    = "Everybody was reached on the policy, their part in it, and what follows from departing from it",
  subject  = "person",
  applies  = {
    active_from = not_after(today - param.brought_in_within), active_to = either { absent, not_before(today) },
    ["unit.in_scope"] = true,
  },
  severity = { base = 2 },

  expect {
    id    = "policy",
    says  = "the person was reached on the AI policy since joining",
    level = "required", method = "test",
    some  = reached("policy").some, where = reached("policy").where, has = reached("policy").has,
    empty = "undetermined",
  },
  expect {
    id    = "contribution",
    says  = "the person was reached on what they contribute to the AI management system since joining",
    level = "required", method = "test",
    some  = reached("contribution").some, where = reached("contribution").where, has = reached("contribution").has,
    empty = "undetermined",
  },
  expect {
    id    = "consequences",
    says  = "the person was reached on what follows from not conforming since joining",
    level = "required", method = "test",
    some  = reached("consequences").some, where = reached("consequences").where, has = reached("consequences").has,
    empty = "undetermined",
  },
  expect {
    id    = "version-in-force",
    says  = "the person was reached on the version of the AI policy that is in force",
    level = "own", method = "test",
    when  = { that(the("document.approved_at", shared.policy), not_after(today - param.brought_in_within)) },
    some  = "awareness", where = { person = this.id, topics = contains "policy" },
    has   = { document_version = the("document.version", shared.policy) },
    empty = "undetermined",
  },
  expect {
    id    = "by-own-process",
    says  = "the organisation's own process for awareness reached the person, and that is on record",
    level = "own", method = "test",
    when  = { that(count("process", shared.process "awareness"), at_least(1)) },
    some  = "awareness", where = { person = this.id },
    has   = { at = not_after(today) },
  },
  remedy = { task = "Reach {id} on the AI policy, their own part in it, and what follows from not conforming", owner = "AI management", within = days(30), effort = "S" },
}
