"""From score maps to masks, as pure functions."""
