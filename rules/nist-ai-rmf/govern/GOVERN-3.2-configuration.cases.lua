shared.try {
  of = "NIST-AI-RMF:GOVERN 3.2", facts = { oversight = { id = "o1", system = "s1", type = "on_loop", overseers = { "ann" }, human_involved = "yes" } },
  sentences = {
    decided = {
      some = "oversight", out = { { "the oversight of another system", system = "s2" } },
      bad = { { "nobody says where the human stands", type = blank }, { "nobody oversees", overseers = blank }, { "nobody says whether a decision needs a human", human_involved = blank } },
    },
  },
}
