local fine, claim = shared.claim("request-objection", "objection", "erasure")
shared.run(claim, shared.bound_request(fine))
