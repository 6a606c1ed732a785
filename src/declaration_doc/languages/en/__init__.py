"""English: how its texts are set (`english`)."""
