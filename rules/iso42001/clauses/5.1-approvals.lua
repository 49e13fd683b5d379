rule {
  control  = "ISO42001:5.1",
  title    = "Plans and risks were approved by those whose right it was",
  subject  = "approval",
  applies  = { decision = one_of { "approved", "accepted_risk" }, type = one_of { "plan", "risk" } },
  severity = { base = 3 },

  expect {
    id    = "by-right",
    says  = "whoever decided belongs to top management, or held on that day the role that gave the right",
    level = "required", method = "test",
    when  = { ["by.top_management"] = is_not(true) },
    has   = {
      authority = present, ["authority.person"] = this.by,
      ["authority.from"] = not_after(this.at), ["authority.to"] = either { absent, not_before(this.at) },
    },
    major_if = { "a risk that is intolerable by the organisation's own criteria was accepted so" },
  },
  expect {
    id    = "was-there",
    says  = "whoever decided worked for the organisation on that day",
    level = "required", method = "test",
    has   = { ["by.active_from"] = not_after(this.at), ["by.active_to"] = either { absent, not_before(this.at) } },
  },
  remedy = { task = "Have this decided again by somebody with the right to", owner = "top management", within = days(30), effort = "S" },
}
