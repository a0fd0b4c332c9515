"""Chips for training: data sets, folds, transforms, export from rasters."""
