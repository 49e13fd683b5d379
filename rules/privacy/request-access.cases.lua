shared.request_met("access", "correction", { "ISO27701:A.1.3.7", "ISO27701:A.1.3.9", "SOC2:P5.1", "SOC2:P6.7" })
