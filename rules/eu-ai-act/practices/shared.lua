return {
  -- A prohibited practice of Art. 5(1), one rule each: `about` = { point, title, says, task }. The Act asks for no record of a look; without
  -- one, nobody can say. What the record says is the organisation's own finding until somebody else has looked.
  prohibited = function(about)
    local point = "EU-AI-ACT:Art.5(1)" .. about.point
    return {
      control  = point,
      title    = about.title,
      subject  = "ai_system",
      applies  = shared.bound { roles = { "provider", "deployer" } },
      severity = { base = 5 },

      expect {
        id    = "not-caught",
        says  = about.says,
        level = "required", method = "examine",
        has   = { that(shared.screened(point), is_not "caught") },
      },
      expect {
        id    = "reasoned",
        says  = "whoever looked is named, and so is the reason",
        level = "advice", method = "examine",
        every = "screening", where = { system = this.id, provisions = contains(point) },
        has   = { performed_by = present, reason = present },
      },
      expect {
        id    = "renewed",
        says  = "it was looked at again by the day that was set for it",
        level = "advice", method = "test",
        some  = "screening", where = { system = this.id, provisions = contains(point) },
        has   = { next_due = { present, not_before(today) } },
      },
      remedy = { task = about.task, owner = "legal", within = days(1), effort = "L" },
    }
  end,
}
