"""The tab *Check*: review of the result."""
