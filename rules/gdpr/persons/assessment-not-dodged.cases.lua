local fine = {
  facts = { processing_activity = but(shared.processing, { automated_decisions = "significant", special_categories = true, large_scale = true, assessment_triggers = { "systematic_evaluation", "special_categories_at_scale" } }) },
  expects = { ["by-machine"] = "satisfied", ["at-scale"] = "satisfied" },
}
local function found(...) return { processing_activity = { assessment_triggers = { ... } } } end
cases(lines(fine, {
  { "both reasons are named", {}, {} },
  { "somebody wrote that nothing calls for one", found "none", "not_satisfied", tempting = true },
  { "the scale is named, the machine is not", found "special_categories_at_scale", { ["by-machine"] = "not_satisfied" }, tempting = true },
  { "the machine is named, the scale is not", found "systematic_evaluation", { ["at-scale"] = "not_satisfied" }, tempting = true },
  { "the question was left blank", { processing_activity = { assessment_triggers = blank } }, "not_satisfied", tempting = true },
  { "nobody asked the question", { processing_activity = { assessment_triggers = unasked } }, "undetermined" },
  { "nothing is decided by machine", { processing_activity = { automated_decisions = "none", assessment_triggers = { "special_categories_at_scale" } } }, { ["by-machine"] = "not_applicable" } },
  { "decisions of little effect", { processing_activity = { automated_decisions = "minor", assessment_triggers = { "special_categories_at_scale" } } }, { ["by-machine"] = "not_applicable" } },
  { "on a small scale", { processing_activity = { large_scale = false, assessment_triggers = { "systematic_evaluation" } } }, { ["at-scale"] = "not_applicable" } },
  { "no special categories", { processing_activity = { special_categories = false, assessment_triggers = { "systematic_evaluation" } } }, { ["at-scale"] = "not_applicable" } },
}), shared.bound(fine))
