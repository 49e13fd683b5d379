local fine, claim = shared.claim("request-rectification", "correction", "access")
cases(claim, shared.bound_request(fine))
