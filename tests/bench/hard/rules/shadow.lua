rule {
  control = "ISO42001:4.3",
  title   = "Whatever is live is on the list of systems",
  subject = "hard_deployment",
  applies = { status = "live" },

  expect {
    id = "listed", says = "the deployment names a listed system", level = "required", method = "examine",
    has = { system = { present, resolves } },
  },
}
