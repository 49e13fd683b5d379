rule(shared.annex_iii_area {
  title  = "What Annex III names in justice and elections is held to be high-risk",
  points = {
    { "8(a)", "help for courts" },
    { "8(b)", "influence on elections" },
  },
})
