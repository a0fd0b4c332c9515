"""The rows of an inventory: what is said of them, measured, changed and taken back; no widget."""
