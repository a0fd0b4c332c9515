"""Training of the outline model on pseudo-labels."""
