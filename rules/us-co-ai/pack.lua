pack {
  id         = "us-co-ai",
  title      = "Colorado law on automated decisions",
  version    = "1.0.0",
  says       = "what developers and deployers owe under C.R.S. 6-1-1701 to 6-1-1709 as of SB 26-189, from 1 January 2027",
  frameworks = { "US-CO-AI" },
  licence    = "Apache-2.0",
  params     = {
    attestation_life = years(1), -- our choice: how long an answer is believed
    disclose_within = days(30), -- 6-1-1704
    keep_records    = years(3), -- 6-1-1702 and 6-1-1703
    answer_within   = days(45), -- 6-1-1705 names no time that we read; the privacy law of the state gives 45 days for requests
  },
}
