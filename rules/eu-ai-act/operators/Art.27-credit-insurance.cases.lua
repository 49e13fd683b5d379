shared.rights_assessed_cases({ rule = "Art.27-credit-insurance", point = "EU-AI-ACT:AnnexIII.5(b)", body = "private", lines = {
  { "life and health insurance", { classification = { criteria = { "EU-AI-ACT:AnnexIII.5(c)" } } }, {} },
  { "recruitment by a private company", { classification = { criteria = { "EU-AI-ACT:AnnexIII.4(a)" } } }, "not_applicable", tempting = true, complete = { "impact_assessment", "notification", "classification" } },
  { "a product of Annex I", { classification = { route = "annex_i" } }, "not_applicable" },
} })
equivalent { "rule/applies.by(the(classification.route)).annex_i/-1 day", "only systems of Annex III are asked" }
equivalent { "rule/applies.by(the(classification.route)).annex_i/+1 day", "only systems of Annex III are asked" }
