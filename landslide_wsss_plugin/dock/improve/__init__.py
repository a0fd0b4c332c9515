"""The tab *Improve*: labels and training."""
