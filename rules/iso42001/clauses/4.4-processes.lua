-- Which processes are in use is asked by 4.4-management-system, by which criteria they run at 8.1.
rule {
  control  = "ISO42001:4.4",
  title    = "Each process of the AI management system is described and tied to the others",
  subject  = "process",
  applies  = { theme = shared.not_security },
  severity = { base = 2 },

  expect {
    id    = "described",
    says  = "a document describes the process",
    level = "required", method = "examine",
    has   = { document = { present, resolves } },
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
  remedy = { task = "Describe the process {name} and say with which processes it meets", owner = "AI management", within = days(60), effort = "M" },
}
