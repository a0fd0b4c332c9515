"""Reading, tiling, blending and writing rasters; imports no torch."""
