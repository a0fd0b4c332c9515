"""The step that understands a raster: where it lies, its bands, its fill and its values."""
