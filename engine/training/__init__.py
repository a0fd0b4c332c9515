"""Training from a folder of chips; runs on a bare GPU machine."""
