local function reached(topic)
  return { topics = contains(topic), at = { not_before(this.active_from), not_after(today) } }
end
local where = { person = this.id, ["document.covers"] = contains "ISO27001:5.2" }

rule {
  controls = { "ISO27001:7.3", "ISO27001:A.6.3" },
  title    = "Everybody was reached on information security",
  subject  = "person",
  applies  = { active_from = not_after(today - param.brought_in_within), active_to = either { absent, not_before(today) } },
  severity = { base = 2 },

  expect {
    id    = "policy",
    says  = "the person was reached on the information security policy since joining",
    level = "required", method = "test",
    some  = "awareness", where = where, has = reached "policy",
  },
  expect {
    id    = "contribution",
    says  = "and on what they contribute to information security",
    level = "required", method = "test",
    some  = "awareness", where = where, has = reached "contribution",
  },
  expect {
    id    = "consequences",
    says  = "and on what follows from not conforming",
    level = "required", method = "test",
    some  = "awareness", where = where, has = reached "consequences",
  },
  remedy = { task = "Reach {id} on information security", owner = "information security", within = days(30), effort = "S" },
}
