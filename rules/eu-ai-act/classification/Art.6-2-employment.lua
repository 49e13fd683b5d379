rule(shared.annex_iii_area {
  title  = "What Annex III names in employment is held to be high-risk",
  points = {
    { "4(a)", "recruitment and selection" },
    { "4(b)", "decisions on work, and watching workers" },
  },
})
