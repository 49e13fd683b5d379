local fine, claim = shared.claim("complaint", "nomination")
shared.run(claim)
