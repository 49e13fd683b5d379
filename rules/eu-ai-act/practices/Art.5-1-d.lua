rule(shared.prohibited {
  point = "(d)",
  title = "No prediction of crime from profiling alone",
  says  = "the system does not predict from a profile or from traits alone that a person will commit a crime",
  task  = "Stop {name}, or the prediction in it",
})
