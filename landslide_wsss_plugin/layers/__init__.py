"""Results as layers, and areas as files."""
