local role = { id = "r1", person = "p1", role = "data steward", authority = "operate", from = "2023-01-01", to = blank, announced_at = "2023-01-05", accepted_at = "2023-01-04" }
local person = { id = "p1", name = "Bo", active_to = blank }
local fine = {
  "held, with authority, announced and accepted",
  facts = { role_assignment = role, person = person },
  expects = { held = "satisfied", authority = "satisfied", announced = "satisfied", accepted = "satisfied", rule = "satisfied" },
}
local world = shared.around(fine)
local none = { held = "not_applicable", authority = "not_applicable", announced = "not_applicable", accepted = "not_applicable", rule = "not_applicable" }
local function changed(changes) return { role_assignment = but(role, changes) } end

case(fine)
case(world("it ends today", changed { to = "2025-01-01" }))
case(world("it ended yesterday", changed { to = "2024-12-31" }, none))
case(world("it begins today", changed { from = "2025-01-01" }))
case(world("it begins tomorrow", changed { from = "2025-01-02" }, none))
case(world("nobody was asked", { role_assignment = without(role, "person", "authority", "announced_at", "accepted_at") },
  { held = "undetermined", authority = "undetermined", announced = "undetermined", accepted = "undetermined", rule = "undetermined" }))

case(world("a box in the chart without a name", changed { person = blank }, { held = "not_satisfied", rule = "not_satisfied" }))
case(world("the holder left, the chart was not changed", { person = but(person, { active_to = "2024-12-31" }) }, { held = "not_satisfied", rule = "not_satisfied" }, { tempting = true }))
case(world("the holder leaves today", { person = but(person, { active_to = "2025-01-01" }) }))
case(world("the holder is not on file", { person = {} }, { held = "undetermined", rule = "undetermined" }))
case(world("a title without authority", changed { authority = blank }, { authority = "not_satisfied", rule = "not_satisfied" }, { tempting = true }))
case(world("announced today", changed { announced_at = "2025-01-01" }))
case(world("to be announced tomorrow", changed { announced_at = "2025-01-02" }, { announced = "not_satisfied", rule = "not_satisfied" }, { tempting = true }))
case(world("no day of announcing, which no record is demanded of", changed { announced_at = blank }, { announced = "undetermined", rule = "undetermined" }))
case(world("accepted today", changed { accepted_at = "2025-01-01" }))
case(world("to be accepted tomorrow", changed { accepted_at = "2025-01-02" }, { accepted = "not_satisfied" }))
case(world("never accepted", changed { accepted_at = blank }, { accepted = "not_satisfied" }))
