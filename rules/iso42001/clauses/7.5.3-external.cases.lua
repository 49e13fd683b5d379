local document = { id = "d1", title = "Model card of a supplier", type = "external", status = "approved", version = "2024-03", access_class = "internal", covers = { "ISO42001:A.10.3" } }
local fine = {
  "known and under control",
  facts = { document = document },
  advice = { "serves" }, expects = { identified = "satisfied", controlled = "satisfied", serves = "satisfied", rule = "satisfied" },
}
local function changed(changes) return { document = but(document, changes) } end
local none = { identified = "not_applicable", controlled = "not_applicable", serves = "not_applicable", rule = "not_applicable" }

case(fine)
cases(lines(fine, {
  { "a document of our own", changed { type = "procedure" }, none },
  { "withdrawn", changed { status = "withdrawn" }, none },
  { "nobody was asked", { document = without(document, "version", "access_class", "covers") }, { identified = "undetermined", controlled = "undetermined", serves = "undetermined" } },
  { "of information security alone", changed { covers = { "ISO27001:A.8.8" }, access_class = blank }, none },
  { "of both", changed { covers = { "ISO27001:A.8.8", "ISO42001:8.1" } } },
  { "of quality", changed { covers = { "ISO9001:7.5" } } },
  { "without a title", changed { title = blank }, { identified = "not_satisfied" } },
  { "nobody knows which edition it is", changed { version = blank }, { identified = "not_satisfied" }, tempting = true },
  { "it lies somewhere", changed { access_class = blank }, { controlled = "not_satisfied" } },
  { "read by everybody, settled by nobody", changed { access_class = blank, digest = "ab12" }, { controlled = "not_satisfied" }, tempting = true },
  { "nobody knows what for", changed { covers = blank }, { serves = "not_satisfied" } },
}))
