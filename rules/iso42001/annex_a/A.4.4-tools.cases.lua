local control = "ISO42001:A.4.4"
local tool = { id = "r1", system = "s1", type = "tool", name = "Trainer", version = "2" }
local rest = { { id = "r2", system = "s2", type = "tool", name = "Other", version = blank }, { id = "r3", system = "s1", type = "compute", name = "Cluster", version = blank } }
local function tools(changes) return { resource = with({ but(tool, changes) }, rest) } end
local model = { id = "m1", system = "s1", name = "net", type = "classifier" }
local foreign = but(model, { id = "m2", system = "s2" })
local function models(changes) return { model = { but(model, changes), foreign } } end
local fine = {
  facts = but(shared.chosen(control, { resource = tools().resource, model = { model, foreign } }), { ai_system = { id = "s1", name = "Triage", stage = "operated", origin = "built" } }),
  complete = { "resource", "model" },
  subject = "s1",
  advice = { "versions" },
  expects = { tools = "satisfied", models = "satisfied", versions = "satisfied" },
}
local list = {
  { "tools and models on record", {}, {} },
  { "being developed", { ai_system = { stage = "developed" } }, {} },
  { "being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "retired", { ai_system = { stage = "retired" } }, "not_applicable" },
  { "a tool without a name", tools { name = blank }, { tools = "not_satisfied" } },
  { "not applicable names no tool", tools { name = na }, { tools = "not_satisfied" }, tempting = true },
  { "a computer is no tool", { resource = rest }, { tools = "not_satisfied", versions = "not_applicable" }, tempting = true },
  { "a model without a name", models { name = blank }, { models = "not_satisfied" } },
  { "not applicable names no model", models { name = na }, { models = "not_satisfied" }, tempting = true },
  { "a model of no type", models { type = blank }, { models = "not_satisfied" } },
  { "a type that does not apply", models { type = na }, { models = "not_satisfied" } },
  { "the model of another system", { model = { foreign } }, { models = "not_satisfied" }, tempting = true },
  { "the model in a bought product is the supplier's", { ai_system = { origin = "bought" }, model = false }, { models = "not_applicable" } },
  { "nobody knows where the system comes from", { ai_system = { origin = blank } }, { models = "undetermined" } },
  { "nothing on file", { resource = false, model = false }, "undetermined", complete = {} },
  { "nothing in complete registers", { resource = false, model = false }, { tools = "not_satisfied", models = "not_satisfied", versions = "not_applicable" } },
  { "the control stays satisfied though one tool has no version", { resource = with({ tool, { id = "r4", system = "s1", type = "tool", name = "Labeller", version = blank } }, rest) }, { versions = "not_satisfied" } },
}
for _, origin in ipairs { "open_source", "experiment", "built_and_bought" } do list[#list + 1] = { "it is " .. origin, { ai_system = { origin = origin } }, {} } end
cases(lines(fine, list))
cases(shared.statements(fine, control))
