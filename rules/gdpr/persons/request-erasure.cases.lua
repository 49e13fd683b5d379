local fine, claim = shared.claim("request-erasure", "erasure", "restriction")
shared.run(claim, shared.bound_request(fine))
