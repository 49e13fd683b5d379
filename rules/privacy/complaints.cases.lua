shared.request_met("complaint", "access", { "SOC2:P8.1" })
