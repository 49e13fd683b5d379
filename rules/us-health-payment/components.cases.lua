local fine = {
  facts = shared.world("merchant", { model = { id = "m1", system = "s1", name = "Base", version = "3", supplier = "v1", pretrained = true, upstream_checked_at = "2026-01-01" } }),
  expects = { listed = "satisfied", ["looked-after"] = "satisfied" },
}
local list = {
  { "listed and looked at", {}, {} },
  { "looked at as long ago as may be", { model = { upstream_checked_at = "2025-06-02" } }, {} },
  { "looked at too long ago", { model = { upstream_checked_at = "2025-06-01" } }, { ["looked-after"] = "not_satisfied" }, tempting = true },
  { "never looked at", { model = { upstream_checked_at = blank } }, { ["looked-after"] = "not_satisfied" }, tempting = true },
  { "nobody was asked", { model = { upstream_checked_at = unasked } }, { ["looked-after"] = "undetermined" } },
  { "trained here", { model = { pretrained = false } }, "not_applicable" },
  { "nobody says who trained it", { model = { pretrained = unasked } }, "undetermined" },
}
for _, field in ipairs { "name", "version", "supplier" } do
  list[#list + 1] = { "no " .. field, { model = { [field] = blank } }, { listed = "not_satisfied" }, tempting = true }
  list[#list + 1] = { "nobody was asked for its " .. field, { model = { [field] = unasked } }, { listed = "undetermined" } }
end
cases(lines(fine, list), shared.bound_by_role(fine, shared.cards))
