"""Class activation maps as pure functions."""
