rule {
  control  = "ISO42001:8.4",
  title    = "Impact is assessed before a significant change takes effect",
  subject  = "change",
  applies  = { level = is_not "aims", significant = true, done_at = { present, not_after(today) }, shared.about_nothing_outside },
  severity = { base = 3 },

  expect {
    id    = "assessed",
    says  = "impact was assessed for the change before it took effect, or it is on record why that was not needed",
    level = "required", method = "test",
    has   = { that(
      count("impact_assessment", { change = this.id, status = "completed", completed_at = not_after(this.done_at) })
        + count("change", { id = this.id, no_reassessment_reason = present }),
      at_least(1)) },
  },
  remedy = { task = "Assess the impact of the change {name}", owner = "system owner", within = days(30), effort = "M" },
}
