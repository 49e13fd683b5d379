local fine, claim = shared.claim("nomination", "access")
cases(claim)
