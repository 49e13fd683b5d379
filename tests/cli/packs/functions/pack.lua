pack { id = "functions", title = "A sentence that words cannot say", version = "1.0.0", frameworks = { "OWNF" }, params = { most = 5 } }
