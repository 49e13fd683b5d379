local more = {
  { "it can be measured", { risk = { not_measured_reason = blank } }, "not_applicable" },
  { "closed", { risk = { status = "closed" } }, "not_applicable" },
  { "nobody was asked whether it can be measured", { risk = { { id = "s1", status = "open", owner = "ra1", followed_how = "a talk every month" } } }, "undetermined" },
}
for _, status in ipairs { "treated", "accepted" } do more[#more + 1] = { "a risk that is " .. status, { risk = { status = status } }, "satisfied" } end
shared.try {
  of = "NIST-AI-RMF:MEASURE 3.2", kind = "risk", system = "y1", facts = { risk = { id = "s1", status = "open", owner = "ra1", not_measured_reason = "no measure exists", followed_how = "a talk every month" } },
  sentences = { ["another-way"] = { self = true, unasked = { "followed_how" }, bad = { { "nobody says how", followed_how = blank }, { "nobody follows it", owner = blank } } } },
  more = more,
}
