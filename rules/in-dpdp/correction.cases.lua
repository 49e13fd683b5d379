local fine, claim = shared.claim("correction", "access")
cases(claim, lines(fine, { { "erased", { data_request = { type = "erasure" } }, {} } }))
