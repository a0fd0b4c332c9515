"""Every table of docs/ACCURACY.md about the shipped model, by one command: python -m benchmarks.accuracy."""
