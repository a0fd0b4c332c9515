"""The model file: one archive with a card and tensors."""
