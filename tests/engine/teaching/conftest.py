"""A run with checked views, which the commands of live teaching are asked about."""

import pytest
import rasterio
import shapely

from engine.commands.registry import find_command
from engine.reporting import Silent
from tests.engine.adaptation.conftest import SCARS, painted
from tests.engine.adaptation.test_teach import VIEWS, layer


@pytest.fixture
def lesson(make_raster, tiny_model, tmp_path):
    """Return what asks a command of a run with brown scars on green ground and so many checked views."""
    scene = make_raster(height=176, width=176)
    with rasterio.open(scene, "r+") as data:
        data.write(painted()[0])
        place, crs = data.transform, data.crs.to_wkt()
    settings = {"device": "cpu", "method": "student", "tiles": {"size": 64, "overlap": 16}}
    run = tmp_path / "run"
    given = {"scene": str(scene), "out": str(run), "model": str(tiny_model), "settings": settings}
    find_command("segment")(given, Silent())

    def box(top, left, bottom, right):
        return shapely.Polygon([place @ at for at in ((left, top), (right, top), (right, bottom), (left, bottom))])

    decisions = layer(tmp_path / "outlines.gpkg", [box(row, col, row + 24, col + 16) for row, col in SCARS], crs)

    def ask(command, views=1, **more):
        checked = layer(tmp_path / "views.gpkg", [box(*view) for view in VIEWS[:views]], crs)
        values = {"run": str(run), "decisions": decisions, "checked": checked, **more}
        return find_command(command)(values, Silent())

    ask.bounds = list(box(0, 0, 176, 176).bounds)
    ask.run, ask.scene = run, scene
    return ask
