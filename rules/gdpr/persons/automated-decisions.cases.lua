local appeal = { id = "c1", purpose = "appeal", system = "s1", established = "yes" }
local foreign = { id = "c2", purpose = "appeal", system = "s2", established = "yes" }
local complaint = { id = "c3", purpose = "complaint", system = "s1", established = "yes" }
local fine = {
  facts = { ai_system = { { id = "s1" }, { id = "s2" } }, processing_activity = but(shared.processing, { automated_decisions = "significant", decision_ground = "contract" }), channel = { appeal, foreign, complaint } },
  complete = { "channel" }, subject = "p1",
  expects = { ground = "satisfied", human = "satisfied" },
}
cases(lines(fine, {
  { "needed for a contract, with a way to contest", {}, {} },
  { "explicit consent", { processing_activity = { decision_ground = "explicit_consent" } }, {} },
  { "a law allows it, which has safeguards of its own", { processing_activity = { decision_ground = "law" }, channel = { foreign } }, { human = "not_applicable" } },
  { "nothing allows it", { processing_activity = { decision_ground = blank } }, { ground = "not_satisfied", human = "undetermined" }, tempting = true },
  { "nobody was asked what allows it", { processing_activity = { decision_ground = unasked } }, "undetermined" },
  { "a way to contest that is not there", { channel = { but(appeal, { established = "no" }) } }, { human = "not_satisfied" } },
  { "another system's way to contest, and a mailbox for complaints", { channel = { foreign, complaint } }, { human = "not_satisfied" }, tempting = true },
  { "one way for every system", { channel = { but(appeal, { system = blank }), foreign } }, {} },
  { "no register of ways that is known to be whole", { channel = false }, { human = "undetermined" }, complete = {} },
  { "a person decides", { processing_activity = { automated_decisions = "none" } }, "not_applicable" },
  { "of little effect", { processing_activity = { automated_decisions = "minor" } }, "not_applicable" },
  { "nobody says who decides", { processing_activity = { automated_decisions = unasked } }, "undetermined" },
}), shared.bound(fine))
