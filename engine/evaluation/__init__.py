"""Figures: metrics and tables."""
