local document = { id = "d1", title = "Model card of a supplier", type = "external", status = "approved", version = "2024-03", access_class = "internal", covers = { "ISO42001:A.10.3" } }
local fine = {
  "known and under control",
  facts = { document = document },
  expects = { identified = "satisfied", controlled = "satisfied", serves = "satisfied", rule = "satisfied" },
}
local world = shared.around(fine)
local function changed(changes) return { document = but(document, changes) } end
local none = { identified = "not_applicable", controlled = "not_applicable", serves = "not_applicable", rule = "not_applicable" }

case(fine)
case(world("a document of our own", changed { type = "procedure" }, none))
case(world("withdrawn", changed { status = "withdrawn" }, none))
case(world("nobody was asked", { document = without(document, "version", "access_class", "covers") }, { identified = "undetermined", controlled = "undetermined", serves = "undetermined", rule = "undetermined" }))
case(world("without a title", changed { title = blank }, { identified = "not_satisfied", rule = "not_satisfied" }))
case(world("nobody knows which edition it is", changed { version = blank }, { identified = "not_satisfied", rule = "not_satisfied" }, { tempting = true }))
case(world("it lies somewhere", changed { access_class = blank }, { controlled = "not_satisfied", rule = "not_satisfied" }))
case(world("read by everybody, settled by nobody", changed { access_class = blank, digest = "ab12" }, { controlled = "not_satisfied", rule = "not_satisfied" }, { tempting = true }))
case(world("nobody knows what for", changed { covers = blank }, { serves = "not_satisfied" }))
