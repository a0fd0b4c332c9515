"""From a raster and a geologist's labels to the chips that a training reads; imports no torch."""
