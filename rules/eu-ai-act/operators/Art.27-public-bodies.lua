-- Public bodies, and private ones that provide public services, for uses of Annex III but critical infrastructure. Points 5(b) and 5(c)
-- bind every deployer: the rule beside this one. Private companies owe nothing here otherwise.
rule(shared.rights_assessed {
  rule = "Art.27-public-bodies", title = "Public bodies assess the impact on fundamental rights before first use",
  more = shared.found_under(shared.without_points { "EU-AI-ACT:AnnexIII.5(b)", "EU-AI-ACT:AnnexIII.5(c)" }, this.id, { that(org.body, one_of { "public", "public_service" }) }),
})
