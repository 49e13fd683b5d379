pack {
  id         = "gdpr",
  title      = "GDPR where AI handles personal data",
  version    = "1.0.0",
  says       = "what the record of processing, the registers of systems and data sets, and the notices on file show of the duties of Regulation (EU) 2016/679",
  frameworks = { "GDPR" },
  licence    = "Apache-2.0",
  params     = {
    attestation_life = years(1), -- our choice: how long a lawyer's answer is believed
    breach_notice    = days(3),  -- Art. 33(1) says 72 hours; registers know days
    processor_notice = days(1), -- Art. 33(2) says without undue delay: a notice by the next day needs nobody to weigh it
    answer_within    = months(1), -- Art. 12(3)
    answer_at_most   = months(3), -- Art. 12(3): two months more, where the person was told why
    lowest_age       = 13,       -- Art. 8(1): national law may go down so far
    usual_age        = 16,       -- Art. 8(1): where national law says nothing
  },
}
