"""The run's polygons against an inventory that the user trusts, as figures and as a layer."""

from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer

from landslide_wsss_plugin.common.text import number, percent, tr
from landslide_wsss_plugin.dock.share.compare_section import REFERENCE
from landslide_wsss_plugin.dock.share.comparison import Comparison, check_reference, refuse_edits
from landslide_wsss_plugin.inventory.tally import tally_of
from landslide_wsss_plugin.layers import derived_layer, foreign_files, outputs, run_layers, styles
from landslide_wsss_plugin.layers import scene_layer as scenes
from landslide_wsss_plugin.records.finished_runs import FinishedRun

AGREEMENT = "agreement.tif"
FIGURES = (
    *("iou", "precision", "recall", "f1", "m2_both", "m2_only_mapped", "m2_only_reference"),
    *("landslides", "landslides_found", "polygons", "false_polygons"),
)
"""Of the engine's answer, in the order of the table."""


class Compare(Comparison):
    """Compares with a reference, and puts the map of agreement on top of the run's layers."""

    AGAINST, COMMAND = REFERENCE, "agreement"

    def _other(self) -> Any:
        return self._section.reference.currentLayer()

    def _request(self, run: FinishedRun, own: Optional[QgsVectorLayer], other: Any) -> "dict[str, Any]":
        check_reference(own, other)
        refuse_edits(own)
        project = QgsProject.instance()
        mask = run_layers.mask_of(project, run.folder)
        measurable = mask is not None and mask.isValid() and mask.crs().isValid()
        request = {
            "mapped": f"{run.polygons_file}|layername={outputs.INVENTORY}",
            **self._copies(own, other),
            "pixel_size": scenes.pixel_size_m(mask) if measurable else None,
            "out": str(run.folder / AGREEMENT),
        }
        before = run_layers.layer_of(project, run.folder, AGREEMENT)
        if before is not None:  # Windows replaces no file that is open
            project.removeMapLayer(before.id())
        return request

    def _show(self, run: FinishedRun, response: "dict[str, Any]") -> None:
        self._show_layer(run)
        polygons = run_layers.polygons_of(QgsProject.instance(), run.folder)
        tally = tally_of(polygons) if polygons is not None else None
        counted = tr("This result: {}.").format(tally.in_words()) if tally is not None else ""
        text = f"{counted} {in_words(response, tally.landslides if tally is not None else None)}".strip()
        self._section.status.show_message(text, "success", tr("Compared with {}").format(self._name) + ".")
        self._section.show_table([("figure", "value"), *_rows(response)])

    def _show_layer(self, run: FinishedRun) -> None:
        project = QgsProject.instance()
        layer = foreign_files.open_raster(run.folder / AGREEMENT, tr("Agreement with {}").format(self._name))
        if not layer.isValid():
            return
        styles.apply(layer, "agreement")
        derived_layer.step_back(project, run.folder / derived_layer.COMPARED)
        layer.setCustomProperty(outputs.RESULT, "yes")
        polygons = run_layers.polygons_of(project, run.folder)
        node = project.layerTreeRoot().findLayer(polygons.id()) if polygons is not None else None
        parent = node.parent() if node is not None else project.layerTreeRoot()
        project.addMapLayer(layer, False)  # noqa: FBT003  (QGIS: not into the tree's root)
        parent.insertLayer(0, layer)


def in_words(response: "dict[str, Any]", counted: Optional[int] = None) -> str:
    """Return the figures of a comparison as sentences.

    Args:
        response: the engine's answer: iou, precision, recall; landslides, landslides_found, polygons and
            false_polygons, None where single landslides were not counted.
        counted: how many landslides the inventory holds; None where nobody knows.
    """
    lines = [
        tr("{} of the mapped area is landslide (precision).").format(_percent(response.get("precision"))),
        tr("{} of the known area was found (recall).").format(_percent(response.get("recall"))),
        tr("IoU {}.").format(number(response["iou"], 2) if _is_number(response.get("iou")) else "?"),
    ]
    if response.get("landslides") is not None:
        lines += [
            tr("{} of {} known landslides were found.").format(response["landslides_found"], response["landslides"]),
            tr("Polygons that are no known landslide: {} of {}.").format(
                response["false_polygons"], response["polygons"]
            ),
        ]
        lines.append(tr("Found: two outlines overlap by more than a tenth of what both cover (IoU above 0.1)."))
        if counted is not None and counted != response["polygons"]:
            lines.append(tr("Here polygons that touch count as one, and only where both maps know something."))
    lines.append(tr("On the map: green is in both, orange is mapped only, blue is known only."))
    return "\n".join(["", *lines])


def _rows(response: "dict[str, Any]") -> "list[tuple[Any, ...]]":
    return [(name, response[name]) for name in FIGURES if response.get(name) is not None]


def _percent(share: Any) -> str:
    return percent(share) if _is_number(share) else "?"


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and value == value  # noqa: PLR0124  (NaN is none)
