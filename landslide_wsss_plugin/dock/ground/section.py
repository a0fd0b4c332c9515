"""The dock's view of the ground: outlines without fill, hidden results, a swipe, and the share looked at."""

from qgis.core import QgsApplication, QgsMapLayerProxyModel
from qgis.PyQt.QtWidgets import QCheckBox, QPushButton

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.widgets.arranging import in_a_row
from landslide_wsss_plugin.dock.widgets.choice import optional_layers
from landslide_wsss_plugin.dock.widgets.painting import low_bar
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.dock.widgets.widgets import Section
from landslide_wsss_plugin.runtime import settings

HIDE_KEY, SWIPE_KEY, BLINK_KEY = "H", "W", "K"


class GroundSection(Section):
    """Switches and a bar."""

    def __init__(self) -> None:
        super().__init__(tr("See the ground"), "ground")
        self.outlines = QCheckBox(tr("Outlines without fill"))
        self.outlines.setChecked(settings.text("outlines_only", "yes") == "yes")
        self.outlines.setToolTip(tr("Draw the polygons as outlines alone, so that the image inside them is seen."))
        self.whole(self.outlines)
        self.hide_button = QPushButton(tr("Hide results") + f" ({HIDE_KEY})")
        self.hide_button.setIcon(QgsApplication.getThemeIcon("/mActionHideAllLayers.svg"))
        self.hide_button.setCheckable(True)
        self.hide_button.setToolTip(tr("Hide all results, and show them again. Key: {}").format(HIDE_KEY))
        self.whole(self.hide_button)
        self.other = optional_layers(QgsMapLayerProxyModel.RasterLayer)
        self.swipe = QPushButton(tr("Swipe") + f" ({SWIPE_KEY})")
        self.swipe.setCheckable(True)
        self.swipe.setToolTip(tr("Draw the layer left of the pointer, over the map. Key: {}").format(SWIPE_KEY))
        self.blink = QPushButton(tr("Blink") + f" ({BLINK_KEY})")
        self.blink.setCheckable(True)
        self.blink.setToolTip(tr("Show the layer and the map in turns. Key: {}").format(BLINK_KEY))
        tip = tr("A layer to compare the map with, such as a hillshade. Empty: the earlier image of the run.")
        self.row(tr("S&wipe"), self.other, tip)
        self.whole(in_a_row(self.swipe, self.blink))  # a row of their own: the panel stays narrow
        self.hint = self.note()
        self.by_change = QCheckBox(tr("Color by change"))
        self.by_change.setToolTip(tr("Draw the polygons by what is new, grown or old, in the place of their status."))
        self.whole(self.by_change)
        self.by_change.hide()
        self.hillshade = QCheckBox(tr("Hillshade below"))
        self.hillshade.setToolTip(tr("Show the elevation model of the run as a hillshade below its result."))
        self.whole(self.hillshade)
        self.parts = QPushButton(tr("Propose parts"))
        tip = tr("Cut each landslide into source, transport and deposit by the run's elevation model, as a new layer.")
        self.parts.setToolTip(tip)
        self.whole(self.parts)
        self.part_areas = QPushButton()
        self.whole(self.part_areas)
        self.show_part_areas(can_write=False, can_remove=False)
        self.parts_status = Status()
        self.whole(self.parts_status)
        self.progress = low_bar()
        tip = tr("The share of the scene that the map has shown near enough to see its pixels.")
        self.row(tr("Looked at"), self.progress, tip)
        self.count = self.note()

    def show_share(self, share: float, decided: "tuple[int, int]") -> None:
        """Show how much was looked at, and of how many polygons was decided.

        Args:
            share: of the scene, 0 to 1.
            decided: polygons that are reviewed, and all.
        """
        self.progress.setRange(0, 1000)
        self.progress.setValue(round(1000 * share))
        done, total = decided
        parts = f"{100 * done / total:.0f}" if total else "0"
        self.count.setText(
            tr("{} % of the area looked at, {} % of the polygons decided").format(f"{100 * share:.0f}", parts)
        )

    def show_part_areas(self, *, can_write: bool, can_remove: bool) -> None:
        """Offer to write the areas of the proposed parts into the inventory, or to remove them from it."""
        if can_remove:
            text = tr("Remove the parts' areas from the inventory")
            tip = tr("Empty the fields with the areas of proposed parts. U takes it back.")
        else:
            text = tr("Add the parts' areas to the inventory")
            tip = tr(
                "Write the area of each part into the inventory, with the rule that proposed it. Nobody has mapped "
                "them. U takes it back."
            )
        self.part_areas.setText(text)
        self.part_areas.setToolTip(tip)
        self.part_areas.setEnabled(can_write or can_remove)
        self.part_areas.setVisible(can_write or can_remove)

    def remember(self) -> None:
        """Keep the switch for the next time."""
        settings.remember("outlines_only", "yes" if self.outlines.isChecked() else "no")
