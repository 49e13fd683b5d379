local fine, claim = shared.claim("request-erasure", "erasure", "restriction")
cases(claim, shared.bound_request(fine))
