"""Files of polygons on a disk that fills while they are written: GDAL often raises nothing, and the file is cut off."""

import contextlib
import sys

import numpy as np
import pyogrio
import pytest
import shapely

from engine.adaptation_job.views import carry_views
from engine.errors import UserError
from engine.inventory.export import export
from engine.pipeline.run_folder import RunFolder

resource = pytest.importorskip("resource")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the disk is a limit of Linux")

SUFFIXES = {
    "shapefile": ".shp", "gpkg": ".gpkg", "geojson": ".geojson", "kml": ".kml", "csv": ".csv", "csv-wkt": ".csv",
}  # fmt: skip
COUNT = 400


@contextlib.contextmanager
def room_for(size):
    """Let no file become larger than so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def refusal_of(act):
    try:
        act()
    except UserError as error:
        return error.message
    return ""


@pytest.fixture
def inventory(tmp_path):
    path = tmp_path / "landslides.gpkg"
    shapes = [shapely.box(500_000 + 20 * n, 3e6, 500_010 + 20 * n, 3e6 + 10).segmentize(1) for n in range(COUNT)]
    columns = [np.arange(COUNT, dtype=np.int32), np.array([f"seen in the field {n}" for n in range(COUNT)], object)]
    pyogrio.raw.write(
        path, shapely.to_wkb(np.array(shapes, object)), columns, ["id", "comment"], layer="landslides", driver="GPKG",
        geometry_type="Polygon", crs="EPSG:32648",
    )  # fmt: skip
    return path


@pytest.mark.parametrize("kind", SUFFIXES)
def test_an_export_that_does_not_fit_is_refused_and_the_older_file_stays(inventory, tmp_path, kind):
    whole = export(inventory, tmp_path / f"whole{SUFFIXES[kind]}", kind).path
    size = max(file.stat().st_size for file in tmp_path.glob("whole.*"))
    folder = tmp_path / "out"
    folder.mkdir()
    out = folder / f"older{SUFFIXES[kind]}"
    refused = 0
    for share in (0, 0.02, 0.3, 0.6, 0.9, 0.98, 0.999):
        out.write_text("older")
        with room_for(int(size * share)):
            said = refusal_of(lambda: export(inventory, out, kind, overwrite=True))
        if not said:
            assert out.stat().st_size == whole.stat().st_size  # another of its files was the largest
            continue
        assert "could not be written" in said
        refused += 1
        assert [file.name for file in folder.iterdir()] == [out.name]
        assert out.read_text() == "older"
    assert refused >= 5


def test_views_that_do_not_fit_are_not_carried_half(tmp_path):
    views = [shapely.box(n, 0, n + 1, 1) for n in range(0, 4000, 2)]
    carry_views(views, RunFolder(tmp_path), "EPSG:32648")
    size = (tmp_path / "checked.gpkg").stat().st_size
    (tmp_path / "checked.gpkg").unlink()
    for share in (0.1, 0.5, 0.9, 0.99):
        with room_for(int(size * share)), pytest.raises(UserError, match="could not be written"):
            carry_views(views, RunFolder(tmp_path), "EPSG:32648")
        assert not (tmp_path / "checked.gpkg").exists()
