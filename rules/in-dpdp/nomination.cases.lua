local fine, claim = shared.claim("nomination", "access")
shared.run(claim)
