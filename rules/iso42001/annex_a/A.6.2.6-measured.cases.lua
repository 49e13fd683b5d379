local control = "ISO42001:A.6.2.6"
local function value(id, at, value, changes)
  return but({ id = id, metric = "k1", at = at, value = value, analysed_at = at, conclusion = "as it should be" }, changes)
end
local foreign = { id = "x1", metric = "k2", at = "2025-01-01", value = 1, analysed_at = "2025-01-01", conclusion = blank }
local function values(...) return { measurement = with({ foreign }, { ... }) } end
local first, second, third = value("v1", "2024-10-01", 89), value("v2", "2024-11-01", 92), value("v3", "2024-12-02", 93)
local steady = values(first, second, third)
local fine = {
  facts = shared.chosen(control, {
    metric = { { id = "k1", name = "Recall", direction = "up", limit = 90, measure_every = days(31), analyse_every = days(31) }, { id = "k2", name = "Other" } },
    monitoring_plan = { id = "m1", system = "s1", metrics = "k1", in_force_from = "2024-03-01" },
    measurement = steady.measurement,
  }),
  complete = { "measurement", "monitoring_plan" },
  subject = "k1",
  advice = { "no-fall", "no-rise" },
  expects = { measured = "satisfied", ["looked-at"] = "satisfied", ["acted-on"] = "satisfied", ["no-fall"] = "satisfied", ["no-rise"] = "not_applicable" },
}
local function down(more) return but({ metric = { direction = "down", limit = 95 } }, more) end
local falls = { ["no-fall"] = "not_satisfied", ["acted-on"] = "satisfied" }
local risen = { ["no-fall"] = "not_applicable", ["no-rise"] = "not_satisfied", ["acted-on"] = "satisfied" }
cases(lines(fine, {
  { "measured and looked at within the month", {}, {} },
  { "exactly a month ago is too long", values(first, second, value("v3", "2024-12-01", 93)), { measured = "not_satisfied", ["looked-at"] = "not_satisfied" } },
  { "measured in time, not analysed since", values(first, second, value("v3", "2024-12-02", 93, { analysed_at = blank })), { ["looked-at"] = "not_satisfied" }, tempting = true },
  { "a value of tomorrow", values(first, second, value("v3", "2025-01-02", 93)), { measured = "not_satisfied", ["looked-at"] = "not_satisfied" }, tempting = true },
  { "the values of another metric", values(value("v1", "2024-10-01", 92), second), { measured = "not_satisfied", ["looked-at"] = "not_satisfied", ["no-fall"] = "undetermined", ["acted-on"] = "not_applicable" }, tempting = true },
  { "no interval set", { metric = { measure_every = blank, analyse_every = blank } }, { measured = "not_applicable", ["looked-at"] = "not_applicable" } },
  { "nobody asked for the interval", { metric = { measure_every = unasked, analyse_every = unasked } }, { measured = "undetermined", ["looked-at"] = "undetermined" } },
  { "nothing on file", { measurement = false }, { measured = "undetermined", ["looked-at"] = "undetermined", ["acted-on"] = "undetermined", ["no-fall"] = "undetermined" }, complete = { "monitoring_plan" } },
  { "nothing in a complete register", { measurement = false }, { measured = "not_satisfied", ["looked-at"] = "not_satisfied", ["acted-on"] = "not_applicable", ["no-fall"] = "undetermined" } },
  { "a value at the limit is not beyond it", values(first, second, value("v3", "2024-12-02", 90, { conclusion = blank })), { ["no-fall"] = "not_satisfied" } },
  { "just below the limit, and acted on", values(first, second, value("v3", "2024-12-02", 89, { conclusion = "trained again" })), falls },
  { "just below the limit, and nothing concluded", values(first, second, value("v3", "2024-12-02", 89, { conclusion = blank })), but(falls, { ["acted-on"] = "not_satisfied" }) },
  { "below the limit, and a conclusion that does not apply", values(first, second, value("v3", "2024-12-02", 89, { conclusion = na })), but(falls, { ["acted-on"] = "not_satisfied" }), tempting = true },
  { "below the limit, never analysed", values(value("v1", "2024-10-01", 89, { analysed_at = blank }), second, third), { ["acted-on"] = "not_satisfied" } },
  { "below the limit, analysed the day before it was measured", values(value("v1", "2024-10-01", 89, { analysed_at = "2024-09-30" }), second, third), { ["acted-on"] = "not_satisfied" }, tempting = true },
  { "below the limit, to be analysed tomorrow", values(value("v1", "2024-10-01", 89, { analysed_at = "2025-01-02" }), second, third), { ["acted-on"] = "not_satisfied" }, tempting = true },
  { "below the limit, analysed today", values(value("v1", "2024-10-01", 89, { analysed_at = "2025-01-01" }), second, third), { ["acted-on"] = "satisfied" } },
  { "one value below the limit acted on, one not", values(value("v1", "2024-10-01", 88), value("v2", "2024-11-01", 89, { conclusion = blank }), third), { ["acted-on"] = "not_satisfied" } },
  { "no limit", { metric = { limit = blank } }, { ["acted-on"] = "not_applicable" } },
  { "no limit known", { metric = { limit = unasked } }, { ["acted-on"] = "undetermined" } },
  { "neither up nor down", { metric = { direction = "band" } }, { ["no-fall"] = "not_applicable", ["acted-on"] = "not_applicable" } },
  { "less is better, and none too many", down(), { ["no-fall"] = "not_applicable", ["no-rise"] = "not_satisfied", ["acted-on"] = "not_applicable" } },
  { "less is better, at the limit", but(down(), values(first, second, value("v3", "2024-12-02", 95, { conclusion = blank }))), but(risen, { ["acted-on"] = "not_applicable" }) },
  { "less is better, one too many, acted on", but(down(), values(first, second, value("v3", "2024-12-02", 96))), risen },
  { "less is better, one too many, nothing concluded", but(down(), values(first, second, value("v3", "2024-12-02", 96, { conclusion = blank }))), but(risen, { ["acted-on"] = "not_satisfied" }) },
  { "less is better, and it is less", down { measurement = { value("v1", "2024-10-01", 93), second, value("v3", "2024-12-02", 91), but(foreign, { value = 99 }) } }, { ["no-fall"] = "not_applicable", ["no-rise"] = "satisfied", ["acted-on"] = "not_applicable" } },
  { "the values drift down, though the rule is satisfied", values(first, second, value("v3", "2024-12-02", 91)), { ["no-fall"] = "not_satisfied" } },
  { "it fell once, four values ago", values(value("v0", "2024-09-01", 99), first, second, third), {} },
  { "it fell three values ago", values(value("v0", "2024-09-01", 91), value("v1", "2024-10-01", 93), second, third), { ["no-fall"] = "not_satisfied", ["acted-on"] = "not_applicable" } },
  { "the other metric falls", { measurement = { first, second, third, { id = "x1", metric = "k2", at = "2024-11-15", value = 1 } } }, {} },
  { "no plan names the metric", { monitoring_plan = { metrics = "k2" } }, "not_applicable" },
  { "the plan is in force from tomorrow", { monitoring_plan = { in_force_from = "2025-01-02" } }, "not_applicable" },
  { "the plan is in force from today", { monitoring_plan = { in_force_from = "2025-01-01" } }, {} },
  { "two plans name it", { monitoring_plan = { { id = "m1", system = "s1", metrics = "k1", in_force_from = "2024-03-01" }, { id = "m2", system = "s2", metrics = "k1", in_force_from = "2024-03-01" } } }, {} },
  { "the system is retired", { ai_system = { stage = "retired" } }, "not_applicable" },
  { "the system is being put into use", { ai_system = { stage = "deployed" } }, {} },
}))
cases(shared.statements(fine, control, "general"))
