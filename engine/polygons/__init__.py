"""From a mask raster to measured polygons and their files; imports no torch."""
