-- Points 5(b) and 5(c) bind every deployer, private ones too.
rule(shared.rights_assessed {
  rule = "Art.27-credit-insurance", title = "Who scores credit or prices insurance assesses the impact on fundamental rights before first use",
  more = shared.found_under { "EU-AI-ACT:AnnexIII.5(b)", "EU-AI-ACT:AnnexIII.5(c)" },
})
