-- A value measured every three months and analysed twice a year; the values of another metric say nothing about it.
local facts = world {
  metric = { id = "m1", name = "False alarms", method = "count", measure_every = "P3M", analyse_every = "P6M", method_validated_at = "2024-03-01", responsible = "p1" },
  measurement = {
    { id = "v1", metric = "m1", at = "2024-11-01", value = 3, analysed_at = "2024-09-01" },
    { id = "v2", metric = "m2", at = "2025-01-01", value = 3, analysed_at = "2025-01-01" },
  },
}
local other = { id = "v2", metric = "m2", at = "2025-01-01", value = 3, analysed_at = "2025-01-01" }
local function one(changes) return facts { measurement = { but({ id = "v1", metric = "m1", value = 3, at = "2024-11-01", analysed_at = "2024-09-01" }, changes), other } } end

case { "all is laid down and done",
  facts   = facts {},
  expects = { rule = "satisfied", method = "satisfied", ["when-measured"] = "satisfied", ["when-analysed"] = "satisfied", results = "satisfied", measured = "satisfied", analysed = "satisfied", valid = "satisfied", someone = "satisfied" } }

case { "nobody was asked anything",
  facts   = { metric = { id = "m1", name = "False alarms" } },
  expects = { rule = "undetermined", method = "undetermined", ["when-measured"] = "undetermined", ["when-analysed"] = "undetermined", results = "undetermined", measured = "undetermined", analysed = "undetermined" } }

case { "no metric, and none was forgotten", complete = { "metric" }, facts = {},
  expects = { rule = "not_applicable" } }

case { "a number without a method", tempting = true, facts = facts { metric = { method = blank } },
  expects = { rule = "not_satisfied", method = "not_satisfied", ["when-measured"] = "satisfied", ["when-analysed"] = "satisfied", results = "satisfied", measured = "satisfied", analysed = "satisfied" } }

case { "measured whenever somebody thinks of it", tempting = true, facts = facts { metric = { measure_every = blank } },
  expects = { rule = "not_satisfied", method = "satisfied", ["when-measured"] = "not_satisfied", ["when-analysed"] = "satisfied", measured = "not_applicable", analysed = "satisfied" } }

case { "measured, but no day on which anybody looks at it", tempting = true, facts = facts { metric = { analyse_every = blank } },
  expects = { rule = "not_satisfied", method = "satisfied", ["when-measured"] = "satisfied", ["when-analysed"] = "not_satisfied", measured = "satisfied", analysed = "not_applicable" } }

case { "a measurement without its value", tempting = true, complete = { "measurement" }, facts = one { value = blank },
  expects = { rule = "not_satisfied", results = "not_satisfied", measured = "satisfied", analysed = "satisfied", method = "satisfied" } }

case { "measured three months ago to the day", complete = { "measurement" }, facts = one { at = "2024-10-01" }, expects = { rule = "satisfied", measured = "satisfied" } }
case { "measured three months and a day ago", complete = { "measurement" }, facts = one { at = "2024-09-30" },
  expects = { rule = "not_satisfied", measured = "not_satisfied", results = "satisfied", analysed = "satisfied", method = "satisfied" } }
case { "measured today", complete = { "measurement" }, facts = one { at = "2025-01-01" }, expects = { measured = "satisfied" } }
case { "a value entered ahead of its day", tempting = true, complete = { "measurement" }, facts = one { at = "2025-01-02" }, expects = { measured = "not_satisfied", rule = "not_satisfied" } }

case { "analysed six months ago to the day", complete = { "measurement" }, facts = one { analysed_at = "2024-07-01" }, expects = { rule = "satisfied", analysed = "satisfied" } }
case { "analysed six months and a day ago", complete = { "measurement" }, facts = one { analysed_at = "2024-06-30" },
  expects = { rule = "not_satisfied", analysed = "not_satisfied", measured = "satisfied", results = "satisfied" } }
case { "analysed today", complete = { "measurement" }, facts = one { analysed_at = "2025-01-01" }, expects = { analysed = "satisfied" } }
case { "an analysis that is only announced", tempting = true, complete = { "measurement" }, facts = one { analysed_at = "2025-01-02" }, expects = { analysed = "not_satisfied", measured = "satisfied" } }
case { "values that nobody ever analysed", tempting = true, complete = { "measurement" }, facts = one { analysed_at = blank }, expects = { rule = "not_satisfied", analysed = "not_satisfied", measured = "satisfied" } }

case { "a method nobody validated", facts = facts { metric = { method_validated_at = blank } }, expects = { rule = "satisfied", valid = "not_satisfied", someone = "satisfied" } }
case { "validated today", facts = facts { metric = { method_validated_at = "2025-01-01" } }, expects = { valid = "satisfied" } }
case { "a validation to come", facts = facts { metric = { method_validated_at = "2025-01-02" } }, expects = { rule = "satisfied", valid = "not_satisfied" } }
case { "nobody in particular measures", facts = facts { metric = { responsible = blank } }, expects = { rule = "satisfied", someone = "not_satisfied", valid = "satisfied" } }
case { "only another metric was ever measured", tempting = true, complete = { "measurement" }, facts = facts { measurement = other }, expects = { rule = "not_satisfied", results = "not_satisfied", measured = "not_satisfied", analysed = "not_satisfied" } }
case { "the last of many values", complete = { "measurement" }, facts = facts { measurement = { { id = "v1", metric = "m1", value = 3, at = "2024-11-01", analysed_at = "2024-11-02" }, { id = "v0", metric = "m1", value = blank, at = "2020-11-01", analysed_at = blank }, other } }, expects = { rule = "satisfied", results = "satisfied", measured = "satisfied", analysed = "satisfied" } }
