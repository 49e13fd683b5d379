local fine, claim = shared.claim("complaint", "nomination")
cases(claim)
