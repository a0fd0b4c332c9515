"""What the engine says most often, for translators: data alone, which `build.py translations` reads."""

SENTENCES = (
    "The scene has no CRS: masks and polygons lie on its pixel grid, and areas are in pixels.",
    "Assign a CRS to the layer for areas in square metres.",
    "The scene's CRS does not lead to places on the ground: its pixel size is unknown.",
    "Assign the CRS that the scene was made in.",
    "Nothing says which bands of the scene are red, green and blue: the bands {} are taken.",
    "Choose the bands if the image is shown in wrong colors.",
    "All pixels that were looked at are the same ({}).",
    "Check the raster and the bands: there is nothing in it to map.",
    "All pixels that were looked at are the same in {}.",
    "Check the raster and the bands: it shows colors that the model never saw.",
    "At least half of the image is read almost black.",
    "If that is ground, not water or shadow, export the layer in QGIS as a rendered image that shows it.",
    "{} of the scene is undeclared fill: it is left out.",
    "{} of the scene is undeclared fill of the value {}: it is left out.",
    "Use imagery of {} to {}, or check the scene's CRS.",
    "The scene's pixel of {} is far from the {} that the model was trained on; expect poor results.",
    "Pixel of {}: on test tiles the model kept {} of its accuracy at this pixel.",
    "Pixel of {}: on test tiles the model kept {} of its accuracy at {}, and no coarser pixel was tried.",
    "Look at its map closely, or teach it by views of this scene.",
    "At least half of the earlier image is read almost black.",
    "The earlier image has one band: grey levels alone are compared.",
    "The earlier image is a copy of the scene: nothing can be new.",
    "Choose an image taken before.",
    "The earlier image covers {} of the scene: elsewhere the scene alone decides.",
    "About {} of the earlier image is cloud: there the scene alone decides.",
    "Choose an image with fewer clouds.",
    "Nothing says when both images were taken, so that their order cannot be checked.",
    "Type the day of each.",
    (
        "The earlier image shows nothing of {} of the scene (its edge, clouds or mask): there the result is that "
        "of the scene alone."
    ),
    "The earlier image does not lie over {} of the scene as over the rest; nothing is called new there.",
    "The disk is full: {} could not be written.",
)
"""As the engine writes them, with {} for what varies."""

OTHERWISE = {
    (
        "If that is ground, not water or shadow, read it with `--stretch {}`, or export the layer in QGIS as "
        "a rendered image that shows it."
    ): "If that is ground, not water or shadow, export the layer in QGIS as a rendered image that shows it.",
    "Choose to keep it (`--keep-fill`) if it is part of the image.": (
        "Tick \N{LEFT DOUBLE QUOTATION MARK}Keep the border\N{RIGHT DOUBLE QUOTATION MARK} if it is part of the image."
    ),
    "Free some space and run again with resume; what is finished is kept.": (
        "Free some space and press Resume; what is finished is kept."
    ),
}
"""Those that name the command line, and what the panel says."""
