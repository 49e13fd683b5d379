pack {
  id         = "us-omb",
  title      = "Minimum practices for AI in the US Government",
  version    = "1.0.0",
  says       = "OMB M-24-10 for what was recorded before 3 April 2025, OMB M-25-21 for what was recorded since, and the quality of the inventory both rest on",
  frameworks = { "OMB" },
  licence    = "Apache-2.0",
}
