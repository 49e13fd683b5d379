local fine, claim = shared.claim("request-objection", "objection", "erasure")
cases(claim, shared.bound_request(fine))
