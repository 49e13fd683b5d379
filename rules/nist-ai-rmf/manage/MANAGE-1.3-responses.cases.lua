local more = {
  { "as high as is accepted", { risk = { inherent = 6 } }, "not_applicable" },
  { "an opportunity", { risk = { opportunity = true } }, "not_applicable" },
  { "closed", { risk = { status = "closed" } }, "not_applicable" },
}
for _, status in ipairs { "treated", "accepted" } do more[#more + 1] = { "a risk that is " .. status, { risk = { status = status } }, "satisfied" } end
shared.try {
  of = "NIST-AI-RMF:MANAGE 1.3", kind = "risk", system = "y1",
  facts = {
    risk_criteria = { id = "rc1", accept_at_most = 6 }, risk_assessment = { id = "ra1", criteria = "rc1" },
    risk = { id = "s1", opportunity = false, status = "open", inherent = 9, assessment = "ra1" },
    risk_treatment = { id = "t1", risk = "s1", option = "retain", plan = "d1", responsible = "ann", acceptance = "ap1" },
  },
  sentences = {
    planned = {
      some = "risk_treatment", out = { { "about another risk", risk = "s2" } },
      bad = { { "not in a plan", plan = blank }, { "no option was chosen", option = blank }, { "nobody carries it out", responsible = blank } },
    },
    accepted = {
      every = "risk_treatment", out = { { "another risk", risk = "s2" }, { "it is changed, and not kept", option = "change" } },
      bad = { { "nobody accepted it", acceptance = blank } },
    },
  },
  more = more,
}
