local sentence, subject = "Art.10-data-governance/setting", "ai_system:s1"
local train = { id = "u1", dataset = "d1", system = "s1", purpose = "train", suitability = "as its sheet says" }
local test = { id = "u2", dataset = "d2", system = "s1", purpose = "test", suitability = "kept apart" }
local run = { id = "u3", dataset = "d3", system = "s1", purpose = "run", suitability = blank }
local elsewhere = { id = "u4", dataset = "d3", system = "s2", purpose = "train", suitability = blank }
local function uses(first, second) return { dataset_use = { but(train, first), but(test, second), run, elsewhere } } end
local one = { id = "d1", origin = "own", collected_for = "care" }
local two = { id = "d2", origin = "synthetic", collected_for = na }
local three = { id = "d3", origin = blank, collected_for = blank }
local function sets(first) return { dataset = { but(one, first), two, three } } end
local prepared = { id = "l1", dataset = "d1", type = "prepare", at = "2028-05-01" }
local moved = { id = "l2", dataset = "d1", type = "transfer", at = "2028-05-01" }
local labelled = { id = "l3", dataset = "d3", type = "label", at = "2028-05-01" }
local function events(first) return { lineage_event = { but(prepared, first), moved, labelled } } end
local function check(id, dataset, dimension) return { id = id, dataset = dataset, dimension = dimension, met = true, at = "2028-06-01", correction = blank } end
local all = { check("q1", "d1", "bias"), check("q2", "d2", "bias"), check("q3", "d1", "representativeness"), check("q4", "d2", "representativeness"), but(check("q5", "d3", "bias"), { met = false }), but(check("q6", "d1", "completeness"), { met = false, correction = "a1" }) }
local function checks(n, changes) return { data_quality_check = but(all, { [n] = but(all[n], changes) }) } end
local fine = {
  facts = shared.world("provider", "high", but(but(uses(), sets()), { lineage_event = events().lineage_event, data_quality_check = all, attestation = { said(sentence, subject) } })),
  complete = { "dataset_use", "dataset", "lineage_event", "data_quality_check" }, subject = "s1",
  expects = { origin = "satisfied", suitable = "satisfied", prepared = "satisfied", bias = "satisfied", representative = "satisfied", misses = "satisfied", setting = "satisfied" },
}
local none = { origin = "not_applicable", suitable = "not_applicable", prepared = "not_applicable", bias = "not_applicable", representative = "not_applicable" }
local list = {
  { "data in order", {}, {} },
  { "nobody knows where a set comes from", sets { origin = blank }, { origin = "not_satisfied" } },
  { "nobody knows what the data were first collected for", sets { collected_for = blank }, { origin = "not_satisfied" }, tempting = true },
  { "nobody was asked what they were collected for", sets { collected_for = unasked }, { origin = "undetermined" } },
  { "nobody says why it suits", uses { suitability = blank }, { suitable = "not_satisfied" } },
  { "its suitability is said not to matter", uses({}, { suitability = na }), { suitable = "not_satisfied" }, tempting = true },
  { "a set for validating without a word", uses({}, { purpose = "validate", suitability = blank }), { suitable = "not_satisfied" } },
  { "labelled rather than prepared", events { type = "label" }, {} },
  { "prepared some day", events { at = "2028-11-02" }, { prepared = "not_satisfied" }, tempting = true },
  { "prepared today", events { at = "2028-11-01" }, {} },
  { "only moved", events { type = "transfer" }, { prepared = "not_satisfied" }, tempting = true },
  { "only other data were prepared", events { dataset = "d3" }, { prepared = "not_satisfied" } },
  { "only data for tests: nothing to prepare", uses { purpose = "test" }, { prepared = "not_applicable" } },
  { "data for training not looked at for bias", checks(1, { dataset = "d3" }), { bias = "not_satisfied" } },
  { "test data not looked at for bias", checks(2, { dimension = "label" }), { bias = "not_satisfied" }, tempting = true },
  { "to be looked at for bias tomorrow", checks(1, { at = "2028-11-02" }), { bias = "not_satisfied" } },
  { "looked at for bias today", checks(1, { at = "2028-11-01" }), {} },
  { "nobody measured whom it represents", checks(3, { dimension = "label" }), { representative = "not_satisfied" } },
  { "to be measured tomorrow", checks(4, { at = "2028-11-02" }), { representative = "not_satisfied" }, tempting = true },
  { "measured today", checks(4, { at = "2028-11-01" }), {} },
  { "nothing was done about a miss", checks(6, { correction = blank }), { misses = "not_satisfied" } },
  { "doing something is said not to be needed", checks(6, { correction = na }), { misses = "not_satisfied" }, tempting = true },
  { "nothing was done about a miss in data that only run through it", checks(6, { dataset = "d3", correction = blank }), {} },
  { "nothing was done about a miss in test data", checks(2, { met = false }), { misses = "not_satisfied" } },
  { "no data of its own", { dataset_use = { run, elsewhere } }, none },
  { "nothing on file", { dataset_use = false, dataset = false, lineage_event = false, data_quality_check = false }, { origin = "undetermined", suitable = "undetermined", prepared = "undetermined", bias = "undetermined", representative = "undetermined", misses = "undetermined" }, complete = {} },
  { "no check on file", { data_quality_check = false }, { bias = "not_satisfied", representative = "not_satisfied", misses = "satisfied" } },
}
for _, purpose in ipairs { "train", "validate", "test" } do
  list[#list + 1] = { "a miss in data to " .. purpose .. " with", but(uses({}, { purpose = purpose }), { data_quality_check = { all[1], all[2], all[3], all[4], but(all[6], { dataset = "d2", correction = blank }) }, lineage_event = { prepared, { id = "l4", dataset = "d2", type = "label", at = "2028-05-01" } } }), { misses = "not_satisfied" } }
  list[#list + 1] = { "data to " .. purpose .. " with, of which nothing is known", but(uses({}, { purpose = purpose, dataset = "d3", suitability = blank }), { data_quality_check = { all[1], all[3] }, lineage_event = { prepared } }),
    { origin = "not_satisfied", suitable = "not_satisfied", bias = "not_satisfied", representative = "not_satisfied", prepared = purpose == "train" and "not_satisfied" or "satisfied" } }
end
cases(lines(fine, list))
cases(shared.bindings(fine, { roles = { "provider" }, classes = { "high" } }))
cases(shared.days_i(fine))
cases(asked(fine, sentence))
