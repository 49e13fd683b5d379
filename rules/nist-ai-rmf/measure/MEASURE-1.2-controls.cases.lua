local fine, no = "satisfied", "not_satisfied"
local check = { id = "k1", at = "2024-06-01", result = "partly", by = "ann", follow_up = "a1" }
local function k(changes) return { control_check = { but(check, changes) } } end
shared.try {
  of = "NIST-AI-RMF:MEASURE 1.2", kind = "organization", facts = { control_check = check }, sentences = { ["looked-at"] = {}, followed = {} },
  more = {
    { "without a result", k { result = blank }, { ["looked-at"] = no }, tempting = true }, { "no day", k { at = blank }, { ["looked-at"] = no, followed = fine } },
    { "tomorrow", k { at = "2025-01-02" }, { ["looked-at"] = no } }, { "today", k { at = "2025-01-01" }, { ["looked-at"] = fine } }, { "by nobody in particular", k { by = blank }, { ["looked-at"] = no, followed = fine } },
    { "nothing followed", k { follow_up = blank }, { ["looked-at"] = fine, followed = no, rule = no }, tempting = true },
    { "it did not work, and nothing followed", k { result = "not", follow_up = blank }, { followed = no } },
    { "it worked, and nothing had to follow", k { result = "effective", follow_up = blank }, { ["looked-at"] = fine, followed = "not_applicable", rule = fine } },
    { "one was followed and one was not", { control_check = { check, but(check, { id = "k2", follow_up = blank }) } }, { ["looked-at"] = fine, followed = no } },
    { "one with a result and one without", { control_check = { check, but(check, { id = "k2", result = blank }) } }, { ["looked-at"] = fine } },
    { "nothing in a complete register", { control_check = false }, { ["looked-at"] = no, followed = "not_applicable" } },
    { "nothing in a register that may lack some", { control_check = false }, "undetermined", open = { "control_check" } },
  },
}
