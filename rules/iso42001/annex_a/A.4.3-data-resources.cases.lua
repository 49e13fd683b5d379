local control = "ISO42001:A.4.3"
local use = { id = "u1", system = "s1", dataset = "d1", purpose = "train" }
local foreign = { id = "u2", system = "s2", dataset = "d7", purpose = "train" }
local thin = { id = "u3", system = "s2", dataset = "d2", purpose = "run" }
local function uses(...) return { dataset_use = with({ foreign, thin }, { ... }) } end
local full = { id = "d1", name = "Scans", categories = "images", quantity = "10000", retention = years(1), known_bias = "few women" }
local bare = { id = "d2", name = "Letters", categories = blank, quantity = "1", retention = years(1), known_bias = "none" }
local function data(changes) return { dataset = { but(full, changes), bare } } end
local fine = {
  facts = shared.chosen(control, { dataset_use = uses(use).dataset_use, dataset = { full, bare } }),
  complete = { "dataset_use", "dataset" },
  subject = "s1",
  advice = { "content" },
  expects = { recorded = "satisfied", ["each-on-file"] = "satisfied", content = "satisfied" },
}
local nothing = { recorded = "not_satisfied", ["each-on-file"] = "not_applicable", content = "not_applicable" }
cases(lines(fine, {
  { "on record, with what it is for", {}, {} },
  { "being developed", { ai_system = { { id = "s1", stage = "developed" } } }, {} },
  { "being put into use", { ai_system = { { id = "s1", stage = "deployed" } } }, {} },
  { "retired", { ai_system = { { id = "s1", stage = "retired" } } }, "not_applicable" },
  { "the control stays satisfied though nothing says what for", uses(but(use, { purpose = blank })), { content = "not_satisfied" } },
  { "a purpose that does not apply", uses(but(use, { purpose = na })), { content = "not_satisfied" } },
  { "data without a name", uses(but(use, { dataset = blank })), { recorded = "not_satisfied", ["each-on-file"] = "not_satisfied", content = "not_applicable" } },
  { "data that does not apply", uses(but(use, { dataset = na })), { recorded = "not_satisfied", ["each-on-file"] = "not_satisfied", content = "undetermined" }, tempting = true },
  { "data that no register knows, beside some that it does", uses(use, but(use, { id = "u4", dataset = "d9" })), { ["each-on-file"] = "not_satisfied", content = "undetermined" }, tempting = true },
  { "data that no complete register lacks", uses(but(use, { dataset = "d9" })), { recorded = "undetermined", ["each-on-file"] = "undetermined", content = "undetermined" }, complete = { "dataset_use" } },
  { "nothing on file", { dataset_use = false, dataset = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { dataset_use = false }, nothing },
  { "the data of another system", { dataset_use = { foreign, thin } }, nothing, tempting = true },
  { "the control stays satisfied though nobody sorted the data", data { categories = blank }, { content = "not_satisfied" } },
  { "nobody counted it", data { quantity = blank }, { content = "not_satisfied" } },
  { "nobody said how long it is kept", data { retention = blank }, { content = "not_satisfied" } },
  { "nobody looked for bias", data { known_bias = blank }, { content = "not_satisfied" } },
  { "one full record, one bare", uses(use, but(thin, { system = "s1", id = "u5" })), { content = "not_satisfied" } },
}))
cases(shared.statements(fine, control))
