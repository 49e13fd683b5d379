rule {
  control = "OWNF:1", title = "Tests meet their limits", subject = "ai_system",
  expect {
    id = "fits", says = "every value lies on the right side of its limit",
    level = "required", method = "test",
    every = "test_result", where = { system = this.id },
    test = {
      reads = { "value", "limit", "direction", "this.stage", "param.most", "at", "today" },
      run = function(result, subject, given)
        if result.limit == blank then return "not_satisfied" end
        if result.limit == na or subject.stage ~= "operated" then return "undetermined" end
        if result.at > given.today then return "not_satisfied" end
        local fits
        if result.direction == "down" then
          fits = shared.twice(result.value) <= shared.twice(result.limit) and result.value < given.most
        else
          fits = result.value >= result.limit
        end
        return fits and "satisfied" or "not_satisfied"
      end,
    },
  },
  remedy = { task = "Test {name} again", owner = "tester" },
}
