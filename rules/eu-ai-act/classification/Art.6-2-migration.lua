rule(shared.annex_iii_area {
  title  = "What Annex III names in migration and borders is held to be high-risk",
  points = {
    { "7(a)", "polygraphs at borders" },
    { "7(b)", "the risk of who enters" },
    { "7(c)", "applications for asylum, visas and residence" },
    { "7(d)", "recognition of people at borders" },
  },
})
