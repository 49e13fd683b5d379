local metric = { id = "m1", direction = "up", limit = 90, target = 99 }
local facts = world {
  metric = metric,
  measurement = { id = "v1", metric = "m1", at = "2024-11-01", value = 89, sample_size = 40, analysed_at = "2024-12-01", conclusion = "retrain" },
  action = { { id = "a1", origin = "measurement:v1" }, { id = "a2", origin = "measurement:v2" } },
  nonconformity = { id = "n2", origin = "measurement:v2" },
}
local registers = { "action", "nonconformity" }
local elsewhere = { { id = "a2", origin = "measurement:v2" } }

case { "analysed, and the broken limit has its action", complete = registers, facts = facts {},
  expects = { rule = "satisfied", concluded = "satisfied", answered = "satisfied", cases = "satisfied" } }
case { "entered as a nonconformity instead", complete = registers, facts = facts { action = false, nonconformity = { id = "n1", origin = "measurement:v1" } },
  expects = { answered = "satisfied" } }
case { "nobody acted on the broken limit", complete = registers, facts = facts { action = elsewhere },
  expects = { rule = "not_satisfied", answered = "not_satisfied", concluded = "satisfied", cases = "satisfied" } }
case { "a conclusion that says to act, and no action", tempting = true, complete = registers, facts = facts { action = false, nonconformity = false },
  expects = { answered = "not_satisfied", concluded = "satisfied" } }
case { "there may be actions that are not on file", facts = facts { action = elsewhere }, expects = { rule = "undetermined", answered = "undetermined" } }
case { "the registers of actions and of nonconformities are both needed", complete = { "action" }, facts = facts { action = elsewhere }, expects = { answered = "undetermined" } }

case { "exactly at the limit", complete = registers, facts = facts { measurement = { value = 90 }, action = elsewhere }, expects = { rule = "satisfied", answered = "not_applicable" } }
case { "where less is better, a value above the limit", complete = registers, facts = facts { metric = { direction = "down" }, measurement = { value = 91 }, action = elsewhere }, expects = { answered = "not_satisfied" } }
case { "where less is better, a value at the limit", complete = registers, facts = facts { metric = { direction = "down" }, measurement = { value = 90 }, action = elsewhere }, expects = { answered = "not_applicable" } }
case { "where less is better, a value below the limit", complete = registers, facts = facts { metric = { direction = "down" }, action = elsewhere }, expects = { answered = "not_applicable" } }
case { "a band has no single limit", complete = registers, facts = facts { metric = { direction = "band" }, action = elsewhere }, expects = { answered = "not_applicable" } }
case { "no limit was set", complete = registers, facts = facts { metric = { limit = blank }, action = elsewhere }, expects = { answered = "not_applicable" } }

case { "looked at, and nothing concluded", tempting = true, complete = registers, facts = facts { measurement = { conclusion = blank } },
  expects = { rule = "not_satisfied", concluded = "not_satisfied", answered = "satisfied", cases = "satisfied" } }
case { "whether anything was concluded is not on file", complete = registers, facts = facts { measurement = { conclusion = unasked } }, expects = { rule = "undetermined", concluded = "undetermined" } }
case { "not analysed yet", complete = registers, facts = facts { measurement = { analysed_at = blank, conclusion = blank } }, expects = { concluded = "not_applicable" } }
case { "analysed today", complete = registers, facts = facts { measurement = { analysed_at = "2025-01-01", conclusion = blank } }, expects = { concluded = "not_satisfied" } }
case { "to be analysed tomorrow", complete = registers, facts = facts { measurement = { analysed_at = "2025-01-02", conclusion = blank } }, expects = { concluded = "not_applicable" } }
case { "measured today", complete = registers, facts = facts { measurement = { at = "2025-01-01" } }, expects = { rule = "satisfied" } }
case { "a value of tomorrow", complete = registers, facts = facts { measurement = { at = "2025-01-02" } }, expects = { rule = "not_applicable" } }
case { "how many cases is not on record", complete = registers, facts = facts { measurement = { sample_size = blank } }, expects = { rule = "satisfied", cases = "not_satisfied", concluded = "satisfied", answered = "satisfied" } }
