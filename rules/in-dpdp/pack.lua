pack {
  id         = "in-dpdp",
  title      = "Indian law on digital personal data where AI handles it",
  version    = "1.0.0",
  says       = "what data fiduciaries owe under the Act of 2023 from 13 May 2027, as far as records of processing, systems and breaches can show it",
  frameworks = { "IN-DPDP" },
  licence    = "Apache-2.0",
  params     = {
    breach_notice  = days(3),  -- 72 hours in the Rules of 2025 for the full notice to the Board; not in our catalog, of medium certainty; registers know days
    answer_within  = days(90), -- 90 days for complaints in the Rules of 2025; not in our catalog, of medium certainty; for the other claims it is our choice
    assessed_every = years(1), -- Rule 13: once in twelve months
  },
}
