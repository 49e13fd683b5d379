rule(shared.prohibited {
  point = "(e)",
  title = "No scraping of faces",
  says  = "the system neither builds nor grows databases for face recognition from images taken without aim from the internet or from cameras",
  task  = "Stop {name}, and delete the images it took",
})
