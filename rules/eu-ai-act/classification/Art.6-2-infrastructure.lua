rule(shared.annex_iii_area {
  title  = "What Annex III names in critical infrastructure is held to be high-risk",
  points = {
    { "2", "safety components of critical infrastructure" },
  },
})
