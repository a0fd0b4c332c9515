"""The run's polygons against an inventory that the user trusts, as figures and as a layer."""

import shutil
import tempfile
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.check.engine_button import EngineButton
from landslide_wsss_plugin.dock.share.compare_section import REFERENCE, CompareSection
from landslide_wsss_plugin.dock.share.export import Settle
from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.session import EngineSession
from landslide_wsss_plugin.inventory.tally import tally_of
from landslide_wsss_plugin.layers import area, derived_layer, foreign_files, outputs, run_layers, styles
from landslide_wsss_plugin.layers import scene_layer as scenes
from landslide_wsss_plugin.records.finished_runs import FinishedRun

AGREEMENT = "agreement.tif"
FIGURES = (
    *("iou", "precision", "recall", "f1", "m2_both", "m2_only_mapped", "m2_only_reference"),
    *("landslides", "landslides_found", "polygons", "false_polygons"),
)
"""Of the engine's answer, in the order of the table."""


class Compare(QObject):
    """Has the engine compare, and puts the map of agreement on top of the run's layers.

    Args:
        section: what is compared.
        session: the engine at hand.
        settle: has all polygons measured before they are compared.
    """

    def __init__(self, section: CompareSection, session: EngineSession, settle: Settle) -> None:
        super().__init__()
        self._section, self._settle = section, settle
        self._engine_button = EngineButton(section.button, session)
        self._name = ""
        self._folder: Optional[Path] = None
        section.wanted.connect(self.compare)
        self._engine_button.answered.connect(self._answered)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Compare a run; None is none."""
        before = self._engine_button.run
        if run is None or before is None or run.folder != before.folder:
            self._section.forget()
        self._engine_button.set_run(run)

    def compare(self) -> None:
        """Compare the run's polygons, as they are saved, with the reference."""
        run, project = self._engine_button.run, QgsProject.instance()
        reference: Any = self._section.reference.currentLayer()
        if run is None or self._section.against.value != REFERENCE:
            return
        self._section.forget()
        polygons = run_layers.polygons_of(project, run.folder)
        if reference is None or reference is polygons:
            self._show_status(tr("Choose a layer of known landslides, other than the run's own."))
            return
        if polygons is not None and polygons.isModified():
            self._show_status(tr("Save or undo your edits of the polygons first."))
            return
        try:
            request = self._request(run, polygons, reference)
        except area.AreaError as error:
            self._clean()
            self._show_status(f"{error.message} {error.hint}")
            return
        before = run_layers.layer_of(project, run.folder, AGREEMENT)
        if before is not None:  # Windows replaces no file that is open
            project.removeMapLayer(before.id())
        self._name = reference.name()
        self._section.status.show_message(tr("Comparing…"), "info")
        self._settle(lambda: self._engine_button.request("agreement", request), self._show_status)

    def shut_down(self) -> None:
        """Leave nothing in the temporary folder."""
        self._clean()

    def _request(
        self, run: FinishedRun, polygons: Optional[QgsVectorLayer], reference: QgsVectorLayer
    ) -> "dict[str, Any]":
        self._clean()
        folder = self._folder = Path(tempfile.mkdtemp(prefix="landslide_wsss_compare_"))
        inside: Any = self._section.inside.currentLayer()
        mask = run_layers.mask_of(QgsProject.instance(), run.folder)
        measurable = mask is not None and mask.isValid() and mask.crs().isValid()
        target = (polygons or reference).crs()
        return {
            "mapped": f"{run.polygons_file}|layername={outputs.INVENTORY}",
            "reference": copy_layer(reference, target, folder / "reference.gpkg"),
            "area": copy_layer(inside, target, folder / "area.gpkg") if inside is not None else None,
            "pixel_size": scenes.pixel_size_m(mask) if measurable else None,
            "out": str(run.folder / AGREEMENT),
        }

    def _answered(self, run: FinishedRun, outcome: Any) -> None:
        self._clean()
        if isinstance(outcome, Success):
            self._show_layer(run)
            polygons = run_layers.polygons_of(QgsProject.instance(), run.folder)
            tally = tally_of(polygons) if polygons is not None else None
            counted = f"{tally.in_words()}." if tally is not None else ""
            text = f"{counted} {in_words(outcome.values, tally.landslides if tally is not None else None)}".strip()
            self._section.status.show_message(text, "success", f"{self._name}.")
            self._section.show_table([("figure", "value"), *_rows(outcome.values)])
        elif isinstance(outcome, Failed):
            self._section.status.show_message(outcome.hint, "error", outcome.message)
        else:
            self._section.status.show_message("", "info")

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

    def _show_status(self, text: str) -> None:
        self._section.status.show_message(text, "warning")

    def _clean(self) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


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
        tr("IoU {}.").format(f"{response['iou']:.2f}" if _is_number(response.get("iou")) else "?"),
    ]
    if response.get("landslides") is not None:
        lines += [
            tr("{} of {} landslides were found.").format(response["landslides_found"], response["landslides"]),
            tr("{} of {} polygons are no landslide.").format(response["false_polygons"], response["polygons"]),
        ]
        lines.append(tr("Found: two outlines overlap by more than a tenth of what both cover (IoU above 0.1)."))
        if counted is not None and counted != response["polygons"]:
            lines.append(tr("Here polygons that touch count as one, and only where both maps know something."))
    lines.append(tr("On the map: green is in both, orange is mapped only, blue is known only."))
    return "\n".join(["", *lines])


def _rows(response: "dict[str, Any]") -> "list[tuple[Any, ...]]":
    return [(name, response[name]) for name in FIGURES if response.get(name) is not None]


def _percent(share: Any) -> str:
    return f"{100 * share:.0f} %" if _is_number(share) else "?"


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and value == value  # noqa: PLR0124  (NaN is none)


def copy_layer(layer: QgsVectorLayer, target: Any, path: Path) -> str:
    """Write a layer as it stands, filtered and with its unsaved edits, as the engine reads it."""
    fields = layer.fields()
    shapes = [
        feature.geometry()
        for feature in layer.getFeatures()
        if fields.indexOf("status") < 0 or feature["status"] != "rejected"
    ]
    moved = area.in_crs(shapes, layer.crs(), target)
    if not moved:
        raise area.AreaError(
            tr("The layer {} holds no polygons.").format(layer.name()), tr("Choose another layer, or draw a polygon.")
        )
    area.write(moved, target, path)
    return f"{path}|layername=area"
