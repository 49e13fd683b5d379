shared.try {
  of = "NIST-AI-RMF:GOVERN 2.3", kind = "organization",
  facts = {
    role_assignment = { { id = "ra1", authority = "accept_risk" }, { id = "ra2", authority = "operate" }, { id = "ra3", authority = "decide" } },
    approval = { id = "ap1", decision = "accepted_risk", by = "ann", authority = "ra1" },
  },
  sentences = {
    ["own-it"] = { asked = "GOVERN-2.3-executives/own-it" },
    accepted = {
      every = "approval", out = { { "another decision", decision = "approved" } },
      bad = { { "by somebody who may not", authority = "ra2" }, { "by nobody", by = blank } },
      good = { { "by somebody who decides", authority = "ra3" } },
    },
  },
}
