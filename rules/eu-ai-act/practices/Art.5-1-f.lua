rule(shared.prohibited {
  point = "(f)",
  title = "No inference of emotions at work or in education",
  says  = "the system does not infer emotions of people at work or in education, unless for medical or safety reasons",
  task  = "Stop {name} at work and in education",
})
