shared.try {
  of = "NIST-AI-RMF:MEASURE 2.12", facts = { resource = { id = "x1", system = "s1", type = "compute", footprint = "12 MWh a year" } },
  sentences = {
    assessed = {
      every = "resource", empty = "not_satisfied",
      out = { { "for another system", system = "s2", gives = "not_satisfied" }, { "a tool", type = "tool", gives = "not_satisfied" } }, bad = { { "nobody says", footprint = blank } },
    },
  },
  more = { { "a tool beside it, of which nobody says", { resource = { { id = "x1", system = "s1", type = "compute", footprint = "12 MWh a year" }, { id = "x2", system = "s1", type = "tool", footprint = blank } } }, { assessed = "satisfied" } },
    { "another system beside it, of which nobody says", { resource = { { id = "x1", system = "s1", type = "compute", footprint = "12 MWh a year" }, { id = "x2", system = "s2", type = "compute", footprint = blank } } }, { assessed = "satisfied" } } },
}
