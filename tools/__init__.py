"""What `make` runs: setting up a checkout, fetching fonts, pinning, building and proving the wheel."""
