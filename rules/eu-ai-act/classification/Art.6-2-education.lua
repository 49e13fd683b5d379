rule(shared.annex_iii_area {
  title  = "What Annex III names in education and vocational training is held to be high-risk",
  points = {
    { "3(a)", "admission to education" },
    { "3(b)", "evaluation of what was learned" },
    { "3(c)", "the level of education somebody can reach" },
    { "3(d)", "watching tests" },
  },
})
