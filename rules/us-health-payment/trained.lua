local bound = count("ai_role", { framework = "US-HIPAA-PCI", role = one_of(shared.health) })

rule {
  control  = "US-HIPAA-PCI:45 CFR 164.308(a)(5)",
  title    = "The workforce is trained in security",
  subject  = "person",
  applies  = {
    employment = one_of { "staff", "contractor" }, active_from = not_after(today), active_to = either { absent, not_before(today) }, that(bound, at_least(1)),
  },
  severity = { base = 2 },

  expect {
    id    = "reached",
    says  = "the person was reached on security within a year",
    level = "required", method = "examine",
    some  = "awareness", where = { person = this.id },
    has   = { topics = { present, contains "security" }, at = fresh(param.yearly) },
  },
  remedy = { task = "Train {id} in security", owner = "security officer", within = days(30), effort = "S" },
}
