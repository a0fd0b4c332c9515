"""The Processing algorithm `landslide_wsss:chips`: a raster and labels in, the chips of a training out."""

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers.scene_layer import reading_of, scene_file
from landslide_wsss_plugin.processing.algorithm import EngineAlgorithm, run_engine
from landslide_wsss_plugin.processing.fields import (
    REAL,
    WHOLE,
    advanced,
    band_numbers,
    choice,
    number,
    optional_number,
    with_help,
)
from landslide_wsss_plugin.processing.loading import Loaded, load_all
from landslide_wsss_plugin.processing.sources import layer_file

INPUT, LABELS, FIELD, MODE, SIDE, OUTPUT = "INPUT", "LABELS", "FIELD", "MODE", "SIDE", "OUTPUT"
OVERLAP, PIXEL_SIZE, BANDS, LEAST_COVER = "OVERLAP", "PIXEL_SIZE", "BANDS", "LEAST_COVER"
OTHERS, LOAD = "OTHERS_PER_LANDSLIDE", "LOAD"
MODES = ("grid", "each")


class Chips(EngineAlgorithm):
    """Cut labelled chips out of a raster."""

    ICON = "chips"

    def name(self) -> str:
        """Return the name in scripts."""
        return "chips"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Export tiles for a training")

    def tags(self) -> "list[str]":
        """Return what people type to find it."""
        return tr("landslide,chips,tiles,patches,labels,training,dataset").split(",")

    def shortDescription(self) -> str:
        """Return one sentence."""
        return tr("Cuts a raster into labelled tiles, sorted into the folders that a training reads.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return tr(
            "Writes tile pictures into the folders <i>landslide</i> and "
            "<i>non-landslide</i>. A training learns from these two kinds; nobody has to "
            "draw outlines.\n\n<b>grid</b>: tiles side by side over the raster. Those that "
            "landslide polygons cover, or points mark, go to one folder, those that "
            "nothing touches to the other. What shows neither clearly is skipped.\n"
            "<b>each</b>: one tile around the middle of each feature.\n\n<b>Label field.</b> "
            "An attribute that says what a feature is: landslide (or 1), none (or 0), "
            "skip. Without one, every feature is a landslide, except those with the status "
            "“rejected”.\n\nSeveral rasters may go into one folder, also as a batch. Tiles "
            "that were cut of the same raster before are replaced."
        )

    def initAlgorithm(self, _configuration: "Optional[dict[str, Any]]" = None) -> None:
        """Declare what goes in and what comes out."""
        kinds = [QgsProcessing.TypeVectorPolygon, QgsProcessing.TypeVectorPoint]
        shown = [
            QgsProcessingParameterRasterLayer(INPUT, tr("Raster with red, green and blue")),
            QgsProcessingParameterFeatureSource(LABELS, tr("Labels: polygons or points"), kinds),
            QgsProcessingParameterField(FIELD, tr("Label field"), parentLayerParameterName=LABELS, optional=True),
            choice(MODE, tr("Tiles"), MODES, MODES[0]),
            number(SIDE, tr("Side of a tile, pixels"), WHOLE, 512, 16, 4096),
            QgsProcessingParameterFolderDestination(OUTPUT, tr("Folder of tiles")),
        ]
        less_used = [
            number(OVERLAP, tr("Overlap of tiles in the grid, pixels"), WHOLE, 0, 0, 4095),
            number(PIXEL_SIZE, tr("Pixel size of the tiles, metres (empty: the raster's)"), REAL, None, 0.001),
            with_help(
                number(LEAST_COVER, tr("Least share that landslides must cover"), REAL, 0.02, 0.0001, 1),
                tr("Tiles with less, but some, are skipped."),
            ),
            with_help(
                number(OTHERS, tr("Most tiles without a landslide for each with one (0: all)"), REAL, 0.0, 0),
                tr("Chosen at random, so that the two kinds are balanced."),
            ),
            QgsProcessingParameterString(
                BANDS, tr("Red, green and blue band, such as 3,2,1 (empty: as the file says)"), optional=True
            ),
            QgsProcessingParameterBoolean(LOAD, tr("Add the tiles to the map"), True),  # noqa: FBT003
        ]
        for parameter in shown + advanced(less_used):
            self.addParameter(parameter)
        for output in (
            QgsProcessingOutputVectorLayer("FOOTPRINTS", tr("Tiles"), QgsProcessing.TypeVectorPolygon),
            QgsProcessingOutputNumber("LANDSLIDES", tr("Tiles with a landslide")),
            QgsProcessingOutputNumber("OTHERS", tr("Tiles without")),
            QgsProcessingOutputNumber("SKIPPED", tr("Skipped")),
        ):
            self.addOutput(output)

    def work(
        self, values: "dict[str, Any]", context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> "dict[str, Any]":
        """Cut the chips."""
        layer = self.parameterAsRasterLayer(values, INPUT, context)
        fields = self.parameterAsFields(values, FIELD, context)
        out = Path(self.parameterAsString(values, OUTPUT, context)).absolute()
        known = reading_of(layer)
        request = {
            "scene": scene_file(layer, str(values.get(INPUT) or "")),
            "labels": layer_file(self, values, LABELS, context, feedback),
            "out": str(out),
            "settings": {
                "mode": self.parameterAsEnumString(values, MODE, context),
                "side": self.parameterAsInt(values, SIDE, context),
                "overlap": self.parameterAsInt(values, OVERLAP, context),
                "pixel_size_m": optional_number(values.get(PIXEL_SIZE), tr("pixel size")),
                "bands": band_numbers(values.get(BANDS)),
                "crs": known.get("scene_crs"),
                "style_bands": known.get("style_bands"),
                "label_field": fields[0] if fields else None,
                "least_cover": self.parameterAsDouble(values, LEAST_COVER, context),
                "others_per_landslide": self.parameterAsDouble(values, OTHERS, context),
            },
        }
        result = run_engine("chips", request, feedback)
        feedback.pushInfo(
            tr("{} tiles with a landslide, {} without, {} skipped.").format(
                result["landslides"], result["others"], result["skipped"]
            )
        )
        footprints = f"{result['footprints']}|layername=chips"
        if self.parameterAsBoolean(values, LOAD, context):
            load_all(context, [Loaded(footprints, tr("Tiles: {}").format(layer.name()), "FOOTPRINTS", "chips")])
        return {
            OUTPUT: str(out),
            "FOOTPRINTS": footprints,
            "LANDSLIDES": result["landslides"],
            "OTHERS": result["others"],
            "SKIPPED": result["skipped"],
        }
