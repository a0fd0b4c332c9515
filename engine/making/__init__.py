"""From labelled squares over a raster to a model file: chips, trainings, card; stops and goes on anywhere."""
