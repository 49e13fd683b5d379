shared.request_met("correction", "access", { "ISO27701:A.1.3.7", "SOC2:P5.2" }, { "erased", { data_request = { type = "erasure" } }, {} })
