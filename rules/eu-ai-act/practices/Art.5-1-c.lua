rule(shared.prohibited {
  point = "(c)",
  title = "No social scoring",
  says  = "the system does not score people over time on what they do or are like, with bad treatment that is out of context or out of proportion",
  task  = "Stop {name}, or the scoring in it",
})
