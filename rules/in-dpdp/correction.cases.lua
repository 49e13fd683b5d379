local fine, claim = shared.claim("correction", "access")
shared.run(claim, shared.lines(fine, { { "erased", { data_request = { type = "erasure" } }, {} } }))
