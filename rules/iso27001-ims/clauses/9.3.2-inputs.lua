local function took(id, says, input)
  return expect { id = id, says = "it took in " .. says, level = "required", method = "examine", has = { inputs = { present, contains(input) } } }
end

rule {
  control  = "ISO27001:9.3.2",
  title    = "The last review of both management systems took in what information security needs",
  subject  = "management_review",
  applies  = { other_standards = shared.standard, at = shared.past,
               that(count("management_review", { other_standards = shared.standard, at = { present, not_after(today), after(this.at) } }), at_most(0)) },
  severity = { base = 2 },

  -- What both standards ask for: asked once, it serves both.
  took("earlier-actions", "where the actions of earlier reviews stand", "earlier_actions"),
  took("issues", "what changed in the external and internal issues", "changed_issues"),
  took("needs", "what changed in the needs of interested parties", "changed_needs"),
  took("nonconformities", "the trend of nonconformities and corrective actions", "nonconformity_trends"),
  took("measurements", "the trend of what is measured", "measurement_trends"),
  took("audits", "the trend of audit results", "audit_trends"),
  took("improvement", "where improvement is possible", "improvement"),
  -- What information security asks for besides.
  took("objectives", "how far the information security objectives are met", "objectives"),
  took("feedback", "what interested parties said", "feedback"),
  took("risks", "the results of the risk assessment, and where the treatment plan stands", "risk_results"),
  remedy = { task = "Take up in the next review what that of {at} left out", owner = "top management", within = days(60), effort = "S" },
}
