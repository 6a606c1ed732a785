"""French: how its texts are set (`french`), and what can be read out of them (`analysis`)."""
