local fine, claim = shared.claim("request-restriction", "restriction", "erasure")
cases(claim, shared.bound_request(fine))
