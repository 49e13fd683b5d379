rule(shared.prohibited {
  point = "(bb)",
  title = "No child sexual abuse material",
  says  = "the system does not make or alter child sexual abuse material",
  task  = "Stop {name}, or build in what keeps it from such material",
})
