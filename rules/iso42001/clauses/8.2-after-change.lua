rule {
  control  = "ISO42001:8.2",
  title    = "A significant change calls for a new look at AI risks",
  subject  = "change",
  applies  = { level = is_not "aims", significant = true, done_at = { present, not_after(today) }, shared.about_nothing_outside },
  severity = { base = 2 },

  -- The assessment names the change, or was made for its subject since it was proposed; or somebody wrote down why none is needed.
  expect {
    id    = "assessed",
    says  = "AI risks were assessed for the change, or it is on record why that was not needed",
    level = "required", method = "test",
    has   = { that(
      count("risk_assessment", { change = this.id, type = "ai", status = "completed" })
        + count("risk_assessment", { change = absent, scope = contains(this.subject), type = "ai", status = "completed", performed_at = { not_before(this.proposed_at), not_after(today) } })
        + count("change", { id = this.id, no_reassessment_reason = present }),
      at_least(1)) },
  },
  remedy = { task = "Assess the AI risks of the change {name}", owner = "system owner", within = days(30), effort = "M" },
}
