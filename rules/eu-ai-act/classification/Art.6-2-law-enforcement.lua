rule(shared.annex_iii_area {
  title  = "What Annex III names in law enforcement is held to be high-risk",
  points = {
    { "6(a)", "the risk of becoming a victim" },
    { "6(b)", "polygraphs of law enforcement" },
    { "6(c)", "the reliability of evidence" },
    { "6(d)", "the risk of offending" },
    { "6(e)", "profiling in investigations" },
  },
})
