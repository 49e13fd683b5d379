local sentence, subject = "Art.53-documented/sufficient", "model:m1"
local papers = { id = "f1", model = "m1", items = { "AnnexXI" }, document = "d1", drawn_up_at = "2028-08-01" }
local down = { id = "f2", model = "m1", items = { "AnnexXII" }, document = "d2", drawn_up_at = "2028-08-01" }
local files = { but(papers, { id = "f3", model = "m2" }), but(down, { id = "f4", model = "m2" }) }
local policy = { id = "d3", type = "policy", covers = { "EU-AI-ACT:Art.53(1)(c)" }, status = "approved", approved_at = "2028-08-01" }
local documents = { but(policy, { id = "d4", type = "record" }), but(policy, { id = "d5", covers = { "ISO42001:5.2" } }) }
local note = { id = "c1", subject = "model:m1", topic = "training_content", side = "external", sent_at = "2028-09-01", document = "d6" }
local notes = { but(note, { id = "c2", subject = "model:m2" }), but(note, { id = "c3", topic = "policy" }), but(note, { id = "c4", side = "internal" }) }
local function file(one, two) return { technical_file = with({ but(papers, one), but(down, two) }, files) } end
local function rights(changes) return { document = with({ but(policy, changes) }, documents) } end
local function told(changes) return { communication = with({ but(note, changes) }, notes) } end
local fine = {
  facts = shared.model_world("gpai_systemic", but(but(file(), rights()), { communication = told().communication, attestation = { said(sentence, subject) } })),
  complete = { "technical_file", "document", "communication" }, subject = "m1",
  expects = { papers = "satisfied", downstream = "satisfied", copyright = "satisfied", summary = "satisfied", sufficient = "satisfied" },
}
local free = { papers = "not_applicable", downstream = "not_applicable" }
local function late(id) return { [id] = "not_satisfied" } end
local list = {
  { "all of it", {}, {} },
  { "without systemic risk and not open", { classification = { class = "gpai" } }, {} },
  { "open and without systemic risk", { classification = { class = "gpai" }, model = { open_source = true } }, free },
  { "open and with systemic risk", { model = { open_source = true } }, {} },
  { "nobody knows whether it is open", { classification = { class = "gpai" }, model = { open_source = blank } }, { papers = "undetermined", downstream = "undetermined" } },
  { "papers of another model", { technical_file = files }, { papers = "not_satisfied", downstream = "not_satisfied" }, tempting = true },
  { "papers that hold something else", file({ items = { "AnnexIV.1" } }, { items = { "AnnexIV.1" } }), { papers = "not_satisfied", downstream = "not_satisfied" } },
  { "no policy on copyright", { document = documents }, late "copyright", tempting = true },
  { "a draft of one", rights { status = "draft" }, late "copyright", tempting = true },
  { "one to be approved tomorrow", rights { approved_at = "2028-11-02" }, late "copyright", tempting = true },
  { "one approved today", rights { approved_at = "2028-11-01" }, {} },
  { "one without a day", rights { approved_at = blank }, late "copyright" },
  { "an older one was withdrawn", { document = with({ policy, but(policy, { id = "d7", status = "withdrawn" }) }, documents) }, {} },
  { "nothing was made public", { communication = notes }, late "summary", tempting = true },
  { "to be made public tomorrow", told { sent_at = "2028-11-02" }, late "summary", tempting = true },
  { "made public today", told { sent_at = "2028-11-01" }, {} },
  { "nobody knows when", told { sent_at = blank }, late "summary" },
  { "nobody knows what", told { document = blank }, late "summary" },
  { "made public twice, once without a word", { communication = with({ note, but(note, { id = "c5", document = blank }) }, notes) }, {} },
  { "nothing on file", { technical_file = false, document = false, communication = false }, { papers = "undetermined", downstream = "undetermined", copyright = "undetermined", summary = "undetermined" }, complete = {} },
  { "on the market since today", { model = { placed_at = "2028-11-01" } }, {} },
  { "before Art. 53", {}, "not_applicable", as_of = "2025-08-01" },
}
for i, id in ipairs { "papers", "downstream" } do
  local function changed(changes) return i == 1 and file(changes) or file({}, changes) end
  list[#list + 1] = { id .. ": no document", changed { document = blank }, late(id) }
  list[#list + 1] = { id .. ": to be drawn up tomorrow", changed { drawn_up_at = "2028-11-02" }, late(id), tempting = true }
  list[#list + 1] = { id .. ": drawn up today", changed { drawn_up_at = "2028-11-01" }, {} }
  list[#list + 1] = { id .. ": nobody knows when", changed { drawn_up_at = blank }, late(id) }
  list[#list + 1] = { id .. ": an empty one beside it", { technical_file = with({ papers, down, but(i == 1 and papers or down, { id = "f5", document = blank }) }, files) }, {} }
end
cases(lines(fine, list))
cases(shared.model_bindings(fine, { "gpai", "gpai_systemic" }))
cases(asked(fine, sentence))
