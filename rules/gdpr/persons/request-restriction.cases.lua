local fine, claim = shared.claim("request-restriction", "restriction", "erasure")
shared.run(claim, shared.bound_request(fine))
