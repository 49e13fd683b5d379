rule {
  control  = "US-HIPAA-PCI:45 CFR 164.514(a)-(b)",
  title    = "What is held to be about nobody was made so in one of the two ways",
  subject  = "dataset_use",
  applies  = {
    that(shared.roles_of(this.system), overlaps(shared.health)), to = either { absent, not_before(today) },
    ["dataset.deidentified"] = { present, is_not "none" },
  },
  severity = { base = 3 },

  expect {
    id    = "way",
    says  = "an expert found the risk small, or the identifiers of the list were taken out",
    level = "required", method = "examine",
    has   = { ["dataset.deidentified"] = one_of { "expert", "identifiers_removed" } },
  },
  expect {
    id    = "shown",
    says  = "what the expert found is on file",
    level = "required", method = "examine",
    when  = { ["dataset.deidentified"] = "expert" },
    has   = { ["dataset.deidentified_shown_in"] = present },
  },
  remedy = { task = "Take the identifiers out of the data of {id}, or treat it as health information", owner = "privacy officer", within = days(30), effort = "M" },
}
