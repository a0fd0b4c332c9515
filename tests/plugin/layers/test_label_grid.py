"""A grid of squares over a raster: where they lie, what labels they take, and that nothing said by hand is lost."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from landslide_wsss_plugin.layers import label_grid
from landslide_wsss_plugin.layers.label_cells import GridError
from landslide_wsss_plugin.layers.label_grid import LabelGrid
from landslide_wsss_plugin.layers.label_sources import labels_from

WEST, NORTH, PX = 500_000, 3_000_000, 0.8


@pytest.fixture
def grid(scene, tmp_path):
    """4 x 4 squares of 16 px."""
    layer = label_grid.make(tmp_path / "labels.gpkg", scene, 16)
    QgsProject.instance().addMapLayer(layer)
    return LabelGrid(layer)


def middle(row, col, side=16):
    return QgsPointXY(WEST + (col + 0.5) * side * PX, NORTH - (row + 0.5) * side * PX)


def points(crs, places, status=None):
    kind = "Point" if isinstance(places[0], QgsPointXY) else "Polygon"
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=status:string", "known", "memory")
    features = []
    for place in places:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(place) if kind == "Point" else QgsGeometry.fromRect(place))
        feature.setAttribute("status", status)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_squares_begin_at_the_rasters_corner_and_know_their_neighbours(grid, scene):
    assert grid.counts() == {"landslide": 0, "none": 0, "skip": 0, "": 16}
    assert grid.layer.crs() == scene.crs()
    first = grid.at(middle(0, 0))
    box = grid.place(first).boundingBox()
    assert (box.xMinimum(), box.yMaximum()) == pytest.approx((WEST, NORTH))
    assert (box.width(), box.height()) == pytest.approx((12.8, 12.8))
    assert grid.beside(first, 2, 3) == grid.at(middle(2, 3))
    assert grid.beside(first, -1, 0) is None
    assert grid.at(QgsPointXY(WEST - 1, NORTH)) is None


def test_labels_are_on_the_disk_at_once_and_come_back(grid, tmp_path):
    chosen = {grid.at(middle(0, 0)): "landslide", grid.at(middle(0, 1)): "none"}
    grid.give(chosen)
    again = LabelGrid(label_grid.open_grid(tmp_path / "labels.gpkg"))
    assert again.counts() == {"landslide": 1, "none": 1, "skip": 0, "": 14}
    grid.undo()
    assert grid.counts()[""] == 16
    assert not grid.can_undo
    assert LabelGrid(label_grid.open_grid(tmp_path / "labels.gpkg")).counts()[""] == 16


def test_qgis_own_editing_is_followed_and_takes_labels_too(grid):
    number = grid.at(middle(1, 1))
    heard = []
    grid.changed.connect(lambda: heard.append(grid.counts()["landslide"]))
    grid.layer.startEditing()
    grid.layer.changeAttributeValue(number, grid.layer.fields().lookupField("label"), "landslide")
    assert grid.label(number) == "landslide"
    grid.give({grid.at(middle(1, 2)): "landslide"})
    assert heard[-1] == 2
    grid.layer.rollBack()
    assert grid.counts()["landslide"] == 0


def test_the_saved_style_tells_the_labels_apart(grid, tmp_path):
    fresh = QgsVectorLayer(f"{tmp_path / 'labels.gpkg'}|layername=labels", "fresh", "ogr")
    categories = fresh.renderer().categories()  # they hold their symbols
    shown = {category.value(): category.symbol() for category in categories}
    assert set(shown) == {"landslide", "none", "skip", ""}
    assert len({symbol.symbolLayerCount() for symbol in shown.values()}) == 3  # hatching, not colour alone


def test_points_polygons_and_rejected_ones_label_what_is_open(grid, scene):
    by_hand = grid.at(middle(0, 0))
    grid.give({by_hand: "none"})
    known = points("EPSG:32648", [middle(0, 0), middle(1, 1)])
    labels = labels_from(grid, known, rest_is_none=False)
    assert labels == {grid.at(middle(1, 1)): "landslide"}
    big = QgsRectangle(
        WEST + 12.8 * 2, NORTH - 12.8, WEST + 12.8 * 3.005, NORTH
    )  # all of one square, a sliver of another
    labels = labels_from(grid, points("EPSG:32648", [big]), rest_is_none=True)
    assert labels[grid.at(middle(0, 2))] == "landslide"
    assert labels[grid.at(middle(0, 3))] == "skip"
    assert labels[grid.at(middle(3, 3))] == "none"
    assert by_hand not in labels
    refused = points("EPSG:32648", [middle(2, 2)], status="rejected")
    assert labels_from(grid, refused, rest_is_none=False) == {grid.at(middle(2, 2)): "none"}


def test_known_ones_in_another_crs_land_in_their_squares(grid, squares):
    labels = labels_from(grid, squares, rest_is_none=False)
    assert labels[grid.at(QgsPointXY(500_010, 2_999_990))] == "landslide"
    assert labels[grid.at(QgsPointXY(500_035, 2_999_965))] == "landslide"


def test_a_view_takes_only_the_squares_it_touches(scene, tmp_path):
    view = QgsRectangle(WEST + 14, NORTH - 20, WEST + 25, NORTH + 100)
    layer = label_grid.make(tmp_path / "view.gpkg", scene, 16, view)
    grid = LabelGrid(layer)
    assert sum(grid.counts().values()) == 2
    assert grid.at(middle(0, 1)) is not None
    assert grid.at(middle(1, 1)) is not None


def test_what_cannot_be_is_one_sentence(scene, scene_path, grid, tmp_path):
    with pytest.raises(GridError, match="does not fit"):
        label_grid.make(tmp_path / "a.gpkg", scene, 100)
    with pytest.raises(GridError, match="no part"):
        label_grid.make(tmp_path / "b.gpkg", scene, 16, QgsRectangle(0, 0, 1, 1))
    (tmp_path / "c.gpkg").mkdir()
    with pytest.raises(GridError, match="cannot be written"):
        label_grid.make(tmp_path / "c.gpkg", scene, 16)
    with pytest.raises(GridError, match="holds no labels"):
        label_grid.open_grid(tmp_path / "none.gpkg")
    from qgis.core import QgsCoordinateReferenceSystem  # noqa: PLC0415

    bare = QgsRasterLayer(str(scene_path), "bare")
    bare.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(GridError, match="no CRS"):
        label_grid.make(tmp_path / "d.gpkg", bare, 16)
    lines = QgsVectorLayer("LineString?crs=EPSG:32648", "lines", "memory")
    with pytest.raises(GridError, match="neither points nor polygons"):
        labels_from(grid, lines, rest_is_none=False)


def test_balance_says_what_is_missing():
    def said(landslides, others):
        return label_grid.balance({"landslide": landslides, "none": others}, 4, 50)

    assert "at least 4" in said(3, 20)
    assert "more tiles with a landslide" in said(10, 60)
    assert "without" in said(60, 10)
    assert "first try" in said(10, 20)
    assert "worth a try" in said(60, 80)


def test_the_legend_calls_labels_as_the_buttons_do(grid):
    buttons = label_grid.words(("landslide", "none", "skip", ""))
    assert {one.value(): one.label() for one in grid.layer.renderer().categories()} == buttons
