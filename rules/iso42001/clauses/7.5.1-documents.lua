rule {
  control  = "ISO42001:7.5.1",
  title    = "The documents that the standard and the organisation need are on file",
  subject  = "organization",
  severity = { base = 2 },

  -- Demanded as documents by the clauses themselves: scope, management system, policy, and the processes of assessing and
  -- treating AI risks. What they demand as records (assessments, audits, reviews …) is judged where those records are read.
  expect {
    id    = "demanded",
    says  = "each document that the clauses demand by name is on file and approved: scope, management system, policy, risk assessment, risk treatment",
    level = "required", method = "test",
    has   = { that(values("document.covers", { status = "approved", type = none_of { "external" } }),
                   contains_all { "ISO42001:4.3", "ISO42001:4.4", "ISO42001:5.2", "ISO42001:6.1.2", "ISO42001:6.1.3" }) },
  },
  expect {
    id    = "enough",
    says  = "asked, those who work with the AI management system have written down what they need for it to work",
    level = "required", method = "interview",
    has   = { attested "7.5.1-documents/enough" },
  },
  expect {
    id    = "with-purpose",
    says  = "of each document in force one can tell which requirement it serves",
    level = "advice", method = "examine",
    every = "document", where = { status = "approved" },
    has   = { covers = present },
  },
  remedy = { task = "Write and approve the documents of the AI management system that are missing", owner = "AI management", within = days(60), effort = "L" },
}
