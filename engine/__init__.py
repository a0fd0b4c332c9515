"""The landslide engine: networks, pipeline and command line, without QGIS or Qt."""

from engine.windows.libraries import add_folders

add_folders()  # before PyTorch is loaded by anything here
