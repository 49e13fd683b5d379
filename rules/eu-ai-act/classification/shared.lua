-- Whether what was found under a point has its consequence: a system that is caught is held to be high-risk by Annex III, or prohibited.
local held = by(class_under(shared.law), {
  prohibited = "yes",
  high       = by(shared.classified(this.id, "route"), { annex_iii = "yes", otherwise = "no" }),
  otherwise  = "no",
})

return {
  -- An area of Annex III, one rule each, with a sentence for each of its points, so that a look at one point says nothing of the others.
  -- `about` = { title, points = { { point, its use in words } } }. The Act asks for no record of a look: a point that no look names is open.
  annex_iii_area = function(about)
    local controls, expectations = {}, {}
    for at, one in ipairs(about.points) do
      local point = "EU-AI-ACT:AnnexIII." .. one[1]
      controls[at] = point
      expectations[at] = expect {
        id    = "point-" .. one[1],
        says  = "the use was held against point " .. one[1] .. " (" .. one[2] .. "), and a system that it catches is held to be high-risk by that way",
        level = "required", method = "examine",
        has   = { that(by(shared.screened(point), { caught = held, not_caught = "yes", excepted = "yes" }), "yes") },
      }
    end
    expectations[#expectations + 1] = expect {
      id    = "current",
      says  = "looks whose day to look again has not passed hold it against every point of the area",
      level = "advice", method = "examine",
      has   = { that(values("screening.provisions", { system = this.id, result = is_not "unclear", performed_at = not_after(today), next_due = not_over }), contains_all(controls)) },
    }
    return but({
      controls = with({ "EU-AI-ACT:Art.6(2)" }, controls),
      title    = about.title,
      subject  = "ai_system",
      applies  = shared.bound { roles = { "provider", "deployer" } },
      severity = { base = 4 },
      remedy   = { task = "Hold {name} against Annex III, and classify it so", owner = "legal", within = days(30), effort = "S" },
      was      = { "Art.6-2-annex-iii" },
    }, expectations)
  end,
}
