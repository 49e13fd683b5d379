local control = "ISO27001:A.8.10"
local fine = { "kept for a year, and gone", facts = { dataset = { id = "ds1", name = "X-rays", personal_data = true, retention = "P1Y", acquired_at = "2023-06-01", disposed_at = "2024-05-30" }, control_statement = shared.stated(control) },
  expects = { decided = "satisfied", gone = "satisfied" } }
local u = unasked
cases(lines(fine, with({ { fine[1] } }, with({
  { "nobody asked", { dataset = { retention = u, acquired_at = u, disposed_at = u } }, "undetermined" },
  { "kept without an end", { dataset = { retention = blank } }, { decided = "not_satisfied", gone = "not_applicable" }, tempting = true },
  { "still there", { dataset = { disposed_at = blank } }, { gone = "not_satisfied" }, tempting = true },
  { "gone tomorrow", { dataset = { disposed_at = "2025-01-02" } }, { gone = "not_satisfied" }, tempting = true },
  { "gone today", { dataset = { disposed_at = "2025-01-01" } }, {} },
  { "its time passes today", { dataset = { acquired_at = "2024-01-01", disposed_at = blank } }, { gone = "not_applicable" } },
  { "its time passed yesterday", { dataset = { acquired_at = "2023-12-31", disposed_at = blank } }, { gone = "not_satisfied" } },
  { "data of nobody", { dataset = { personal_data = false } }, "not_applicable" },
}, shared.statements(control)))))
