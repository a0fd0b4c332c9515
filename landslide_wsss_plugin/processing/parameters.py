"""What `landslide_wsss:segment` takes and gives, in words for its dialog and its help."""

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from landslide_wsss_plugin.common.tables import CAMS, METHODS, MIN_AREA_M2, OVERLAP_PX, PAIR_METHODS, RULES, TILE_PX
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers.scene_layer import earlier_of
from landslide_wsss_plugin.layers.web_area import PIXEL_M
from landslide_wsss_plugin.processing.fields import (
    REAL,
    WHOLE,
    ParameterError,
    advanced,
    band_numbers,
    choice,
    number,
    optional_number,
)
from landslide_wsss_plugin.processing.found import number_outputs
from landslide_wsss_plugin.processing.model_parameters import device, device_of, model_file
from landslide_wsss_plugin.processing.sources import layer_file
from landslide_wsss_plugin.processing.terrain import terrain, terrain_inputs

INPUT, BANDS, EXTENT, AOI, MODEL, METHOD = "INPUT", "BANDS", "EXTENT", "AOI", "MODEL", "METHOD"
CAM = "CAM"
THRESHOLD_RULE, GAN_THRESHOLD, CAM_THRESHOLD = "THRESHOLD_RULE", "GAN_THRESHOLD", "CAM_THRESHOLD"
STUDENT_THRESHOLD = "STUDENT_THRESHOLD"
MIN_AREA, DEVICE, TILE, OVERLAP = "MIN_AREA", "DEVICE", "TILE", "OVERLAP"
RESUME, OVERWRITE, LOAD, OUTPUT = "RESUME", "OVERWRITE", "LOAD", "OUTPUT"
WEB_PIXEL, IMAGE_DATE = "WEB_PIXEL", "IMAGE_DATE"
BEFORE, BEFORE_MASK, BEFORE_DATE = "BEFORE", "BEFORE_MASK", "BEFORE_DATE"
CHANGE_THRESHOLD, EARLIER_THRESHOLD = "CHANGE_THRESHOLD", "EARLIER_THRESHOLD"
MODELS_OWN = "The model's own"
"""Choice of METHOD; scripts and saved models hold it as it stands, so it is not translated."""


def inputs() -> "list[QgsProcessingParameterDefinition]":
    """Return the parameters in the order of the dialog."""
    shown = [
        QgsProcessingParameterRasterLayer(INPUT, tr("Scene (a raster with red, green and blue)")),
        QgsProcessingParameterExtent(EXTENT, tr("Only this extent"), None, True),  # noqa: FBT003
        QgsProcessingParameterFeatureSource(
            AOI, tr("Only inside these polygons"), [QgsProcessing.TypeVectorPolygon], optional=True
        ),
        model_file(MODEL, tr("Model file (empty: the shipped one)")),
        choice(METHOD, tr("Method"), (MODELS_OWN, *METHODS), MODELS_OWN),
        choice(CAM, tr("Explanation, where the method is Score-CAM"), CAMS, CAMS[0]),
        choice(THRESHOLD_RULE, tr("Threshold method"), RULES, RULES[0]),
        number(GAN_THRESHOLD, tr("CycleGAN threshold (empty: the model's)"), REAL, None, 0, 1),
        number(CAM_THRESHOLD, tr("CAM threshold (empty: the model's)"), REAL, None, 0, 1),
        number(STUDENT_THRESHOLD, tr("Outline model's threshold (empty: the model's)"), REAL, None, 0, 1),
        QgsProcessingParameterRasterLayer(BEFORE, tr("Earlier image (says what is new)"), optional=True),
        number(CHANGE_THRESHOLD, tr("Threshold of the change since then (empty: the model's)"), REAL, None, 0, 1),
        number(MIN_AREA, tr("Minimum area, m²"), REAL, MIN_AREA_M2, 0),
        *terrain_inputs(),
        QgsProcessingParameterBoolean(RESUME, tr("Resume an interrupted run in the folder"), False),  # noqa: FBT003
        QgsProcessingParameterBoolean(OVERWRITE, tr("Overwrite a run in the folder"), False),  # noqa: FBT003
        QgsProcessingParameterFolderDestination(OUTPUT, tr("Output folder")),
    ]
    less_used = [
        QgsProcessingParameterString(
            BANDS, tr("Red, green and blue band, such as 3,2,1 (empty: as the file says)"), optional=True
        ),
        QgsProcessingParameterString(
            IMAGE_DATE,
            tr("Day on which the image was taken, such as 2021-08-04 (empty: as the file says)"),
            optional=True,
        ),
        QgsProcessingParameterString(
            BEFORE_DATE,
            tr("Day on which the earlier image was taken (empty: as the file says)"),
            optional=True,
        ),
        QgsProcessingParameterFeatureSource(
            BEFORE_MASK,
            tr("Polygons to leave out of the earlier image, such as clouds"),
            [QgsProcessing.TypeVectorPolygon],
            optional=True,
        ),
        number(EARLIER_THRESHOLD, tr("Threshold of the difference since then (empty: the model's)"), REAL, None, 0, 1),
        device(DEVICE),
        number(TILE, tr("Tile size, pixels"), WHOLE, TILE_PX, 32, 4096),
        number(OVERLAP, tr("Overlap of tiles, pixels"), WHOLE, OVERLAP_PX, 0, 4095),
        number(WEB_PIXEL, tr("Pixel size for web layers, metres"), REAL, PIXEL_M, 0.01, 1000),
        QgsProcessingParameterBoolean(LOAD, tr("Add the results to the map"), True),  # noqa: FBT003
    ]
    return shown + advanced(less_used)


def results() -> "list[Any]":
    """Return the outputs; the folder is one by itself."""
    return [
        QgsProcessingOutputRasterLayer("MASK", tr("Landslide mask")),
        QgsProcessingOutputRasterLayer("SCORES", tr("Scores")),
        QgsProcessingOutputVectorLayer("POLYGONS", tr("Landslide polygons"), QgsProcessing.TypeVectorPolygon),
        *number_outputs(),
    ]


def settings(
    algorithm: QgsProcessingAlgorithm, values: "dict[str, Any]", context: QgsProcessingContext
) -> "dict[str, Any]":
    """Return the engine's settings for the values of the dialog or of the command line (numbers may be text).

    Raises:
        ParameterError: a value that is no number, or bands that are not three.
        SceneError: the elevation model is not a file.
    """
    ground = terrain(algorithm, values, context)
    method = algorithm.parameterAsEnumString(values, METHOD, context)
    return {
        "method": None if method == MODELS_OWN else method,
        "cam": algorithm.parameterAsEnumString(values, CAM, context),
        "bands": band_numbers(values.get(BANDS)),
        "image_date": algorithm.parameterAsString(values, IMAGE_DATE, context).strip() or None,
        "device": device_of(algorithm, values, DEVICE, context),
        "tiles": {
            "size": algorithm.parameterAsInt(values, TILE, context),
            "overlap": algorithm.parameterAsInt(values, OVERLAP, context),
        },
        "thresholds": {
            "rule": algorithm.parameterAsEnumString(values, THRESHOLD_RULE, context),
            "gan": optional_number(values.get(GAN_THRESHOLD), tr("CycleGAN threshold")),
            "cam": optional_number(values.get(CAM_THRESHOLD), tr("CAM threshold")),
            "student": optional_number(values.get(STUDENT_THRESHOLD), tr("outline model's threshold")),
            "change": optional_number(values.get(CHANGE_THRESHOLD), tr("threshold of the change")),
            "earlier": optional_number(values.get(EARLIER_THRESHOLD), tr("threshold of the difference")),
        },
        "polygons": {"min_area_m2": algorithm.parameterAsDouble(values, MIN_AREA, context)},
        "terrain": {
            "dem": ground["dem"],
            "units": ground["dem_units"],
            "crs": ground["dem_crs"],
            "min_slope_deg": ground["min_slope"],
        },
    }


def earlier_image(
    algorithm: QgsProcessingAlgorithm, values: "dict[str, Any]", context: QgsProcessingContext, feedback: Any
) -> "dict[str, Any]":
    """Return the engine's settings of the earlier image; {} without one.

    Raises:
        ParameterError: only what belongs to an earlier image is given, or a method that needs one.
        SceneError: it is no file.
    """
    date = algorithm.parameterAsString(values, BEFORE_DATE, context).strip()
    masked = values.get(BEFORE_MASK) not in (None, "")
    if values.get(BEFORE) in (None, ""):
        if date or masked or algorithm.parameterAsEnumString(values, METHOD, context) in PAIR_METHODS:
            raise ParameterError(
                tr("There is no earlier image."), tr("Give one, or choose another method and leave out its date.")
            )
        return {}
    layer = algorithm.parameterAsRasterLayer(values, BEFORE, context)
    found = earlier_of(layer, str(values[BEFORE]))
    if date:
        found["date"] = date
    if masked:
        found["mask"] = layer_file(algorithm, values, BEFORE_MASK, context, feedback)
    return found


def help_text() -> str:
    """Return the help beside the dialog."""
    return tr(
        "Finds landslides in an orthophoto or satellite scene and writes into the output folder: a "
        "<b>mask</b> (1 is landslide), the continuous <b>scores</b> and <b>polygons</b> with area, "
        "length, width, orientation and confidence.\n"
        "\n"
        "The networks were trained on labelled tiles alone (“shows a landslide” / “does not”). The "
        "<b>outline model</b> learned outlines from the labels of whole tiles and needs one pass. The "
        "other methods explain each tile anew: a CycleGAN generates it without the landslide, a class "
        "activation map shows which parts the classifier used, and the mask is where both agree.\n"
        "\n"
        "<b>Explanation.</b> <i>exact</i> asks every channel of the classifier, for results to publish; "
        "<i>fast</i> only as many as the mask needs; <i>grad</i> puts Grad-CAM in its place, for a first "
        "impression.\n"
        "\n"
        "<b>Thresholds.</b> Higher values give fewer and surer landslides. Left empty, the model's own "
        "are taken.\n"
        "\n"
        "<b>Resume.</b> Finished rows of tiles are kept when a run is cancelled or interrupted; run "
        "again into the same folder with “Resume” to continue.\n"
        "\n"
        "<b>Earlier image.</b> Optional: an image of the place from before the event, of any CRS. The "
        "polygons say what is new, grown or old; the method “student+change” keeps only what has "
        "changed.\n"
        "\n"
        "<b>Elevation model.</b> Optional. It fills elevation, drop, slope, aspect, H/L and travel "
        "angle, and leaves out what lies on flat ground.\n"
        "\n"
        "<b>Many rasters.</b> Use “Run as Batch Process”, or one virtual raster (VRT) over a mosaic. Of "
        "tiles and other web layers the chosen extent is fetched first.\n"
        "\n"
        "The AI runtime runs in a Python of its own, on an NVIDIA GPU where there is one and on the "
        "processor otherwise."
    )
