rule {
  control  = "ISO42001:4.4",
  title    = "Each process of the AI management system is described, in use and tied to the others",
  subject  = "process",
  severity = { base = 2 },

  expect {
    id    = "described",
    says  = "an approved document describes the process",
    level = "required", method = "examine",
    has   = { document = present, ["document.status"] = "approved" },
  },
  expect {
    id    = "in-use",
    says  = "the process is in use, since a known day",
    level = "required", method = "examine",
    has   = { in_use_since = { present, not_after(today) } },
  },
  expect {
    id    = "tied",
    says  = "it is said with which other processes it meets, and those are on file",
    level = "required", method = "examine",
    has   = { interfaces = present, that(values("process.id"), contains_all(this.interfaces)) },
  },
  expect {
    id    = "owned",
    says  = "somebody answers for the process",
    level = "advice", method = "examine",
    has   = { owner = present },
  },
  remedy = { task = "Describe the process {name}, say with which processes it meets, and put it to use", owner = "AI management", within = days(60), effort = "M" },
}
