"""Thresholds of a result and their live preview."""
