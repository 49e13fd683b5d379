-- Art. 33(2) binds whatever the risk, and names no time. What took longer than a day a person has to weigh; a breach of which the controller heard
-- nothing is judged once the days are over that a controller itself would have had.
local notices = { about = this, to = one_of { "controller", "customer" }, requirement = "GDPR:Art.33" }
local function sent(by) return count("notification", but(notices, { sent_at = { present, not_after(by) } })) end

rule {
  control  = "GDPR:Art.33",
  title    = "The controller was told of a breach by its processor",
  subject  = "incident",
  applies  = {
    personal_data_breach = true, detected_at = not_after(today - param.breach_notice),
    that(roles_under("GDPR", this.system), contains "processor"),
  },
  severity = { base = 4, add = { by(this.breach_risk, { high = 1, otherwise = 0 }) } },

  expect {
    id    = "told",
    says  = "the controller for whom the data was processed was told",
    level = "required", method = "examine",
    some  = "notification", where = notices,
    has   = { sent_at = { present, not_after(today) } },
  },
  expect {
    id    = "not-undue",
    says  = "where it was told later than the next day, somebody who knows the law found that the delay was not undue",
    level = "required", method = "interview",
    when  = { that(sent(today), at_least(1)), that(sent(this.detected_at + param.processor_notice), 0) },
    has   = { attested "breach-to-controller/not-undue" },
  },
  remedy = { task = "Tell the controller of breach {id}", owner = "data protection officer", within = days(1), effort = "S" },
}
