rule(shared.prohibited {
  point = "(h)",
  title = "No live remote biometric identification for the police",
  says  = "the system does not identify people at a distance, live and in public places, for law enforcement, outside the exceptions of the Act",
  task  = "Stop {name} where no exception allows it",
})
