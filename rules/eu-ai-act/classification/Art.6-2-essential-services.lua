rule(shared.annex_iii_area {
  title  = "What Annex III names in essential services is held to be high-risk",
  points = {
    { "5(a)", "public benefits and services" },
    { "5(b)", "creditworthiness" },
    { "5(c)", "life and health insurance" },
    { "5(d)", "emergency calls and triage" },
  },
})
