"""The landslide engine: networks, pipeline and command line, without QGIS or Qt."""
