"""One scene from raster to polygons, and the run folder that holds the result."""
