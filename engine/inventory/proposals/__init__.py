"""What proposals look like, and a filter that a few decisions teach."""
