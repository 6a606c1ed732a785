"""Japanese: how its texts are set (`japanese`), and what can be read out of them (`analysis`)."""
