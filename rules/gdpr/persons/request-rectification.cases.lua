local fine, claim = shared.claim("request-rectification", "correction", "access")
shared.run(claim, shared.bound_request(fine))
