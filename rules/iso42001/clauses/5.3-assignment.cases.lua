local role = { id = "r1", person = "p1", role = "data steward", authority = "operate", from = "2023-01-01", to = blank, announced_at = "2023-01-05", accepted_at = "2023-01-04" }
local person = { id = "p1", name = "Bo", active_to = blank }
local fine = {
  "held, with authority, announced and accepted",
  facts = { role_assignment = role, person = person },
  advice = { "accepted" }, expects = { held = "satisfied", authority = "satisfied", announced = "satisfied", accepted = "satisfied", rule = "satisfied" },
}
local none = { held = "not_applicable", authority = "not_applicable", announced = "not_applicable", accepted = "not_applicable", rule = "not_applicable" }
local function changed(changes) return { role_assignment = but(role, changes) } end

case(fine)
cases(lines(fine, {
  { "it ends today", changed { to = "2025-01-01" } },
  { "it ended yesterday", changed { to = "2024-12-31" }, none },
  { "it begins today", changed { from = "2025-01-01" } },
  { "it begins tomorrow", changed { from = "2025-01-02" }, none },
  { "nobody was asked", { role_assignment = without(role, "person", "authority", "announced_at", "accepted_at") }, { held = "undetermined", authority = "undetermined", announced = "undetermined", accepted = "undetermined" } },
  { "a box in the chart without a name", changed { person = blank }, { held = "not_satisfied" } },
  { "the holder left, the chart was not changed", { person = but(person, { active_to = "2024-12-31" }) }, { held = "not_satisfied" }, tempting = true },
  { "the holder leaves today", { person = but(person, { active_to = "2025-01-01" }) } },
  { "the holder is not on file", { person = false }, { held = "undetermined" } },
  { "a title without authority", changed { authority = blank }, { authority = "not_satisfied" }, tempting = true },
  { "announced today", changed { announced_at = "2025-01-01" } },
  { "to be announced tomorrow", changed { announced_at = "2025-01-02" }, { announced = "not_satisfied" }, tempting = true },
  { "no day of announcing, which no record is demanded of", changed { announced_at = blank }, { announced = "undetermined" } },
  { "accepted today", changed { accepted_at = "2025-01-01" } },
  { "to be accepted tomorrow", changed { accepted_at = "2025-01-02" }, { accepted = "not_satisfied" } },
  { "never accepted", changed { accepted_at = blank }, { accepted = "not_satisfied" } },
}))
