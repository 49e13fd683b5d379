local judged = { system = "s1", likelihood = 2, impact = 3, grounds = { "past_use" } }
local harm = but(judged, { id = "r1", opportunity = false, status = "open" })
local good = but(judged, { id = "r2", opportunity = true, status = "accepted" })
local function risks(of_harm, of_good) return { risk = { but(harm, of_harm), but(good, of_good) } } end
local fine, no = "satisfied", "not_satisfied"
local more = {
  { "a risk without a likelihood", risks { likelihood = blank }, { judged = no, grounds = fine, ["good-too"] = fine, rule = no }, tempting = true },
  { "a risk without an impact", risks { impact = blank }, { judged = no } },
  { "a risk without grounds", risks { grounds = blank }, { judged = fine, grounds = no }, tempting = true },
  { "an opportunity without a likelihood", risks(nil, { likelihood = blank }), { judged = no, ["good-too"] = no }, tempting = true },
  { "an opportunity without an impact", risks(nil, { impact = blank }), { judged = no, ["good-too"] = no } },
  { "the risk of another system", risks { system = "s2", likelihood = blank, grounds = blank }, { judged = fine, grounds = fine } },
  { "the opportunity of another system", risks(nil, { system = "s2" }), { judged = fine, ["good-too"] = no }, tempting = true },
  { "a closed risk", risks { status = "closed", likelihood = blank, grounds = blank }, { judged = fine, grounds = fine } },
  { "harm alone", { risk = harm }, { judged = fine, grounds = fine, ["good-too"] = no }, tempting = true },
  { "two opportunities, one of them not judged", { risk = { good, but(good, { id = "r3", likelihood = blank }) } }, { ["good-too"] = fine, judged = no } },
  { "nothing in a complete register", { risk = false }, { judged = "not_applicable", grounds = "not_applicable", ["good-too"] = no } },
  { "nothing in a register that may lack some", { risk = false }, "undetermined", open = { "risk" } },
  { "all that are known, and some may be missing", risks(), { judged = "undetermined", grounds = "undetermined", ["good-too"] = fine }, open = { "risk" } },
}
for _, status in ipairs { "treated", "accepted" } do
  more[#more + 1] = { "a risk that is " .. status, risks { status = status, likelihood = blank, grounds = blank }, { judged = no, grounds = no } }
end
shared.try { of = "NIST-AI-RMF:MAP 5.1", facts = { risk = { harm, good } }, sentences = { judged = {}, grounds = {}, ["good-too"] = {} }, more = more }
