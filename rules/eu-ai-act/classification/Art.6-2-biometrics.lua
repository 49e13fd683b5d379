rule(shared.annex_iii_area {
  title  = "What Annex III names in biometrics is held to be high-risk",
  points = {
    { "1(a)", "remote biometric identification" },
    { "1(b)", "biometric categorisation" },
    { "1(c)", "emotion recognition" },
  },
})
