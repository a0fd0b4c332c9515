"""Files for other programs, read back as those read them: outlines as WKT, and Chinese names in a Shapefile."""

import numpy as np
import pyogrio
import pytest
import shapely

from engine.inventory.export import export
from engine.rasters.layers.vectors import read_features

SQUARE = shapely.box(500_000, 3_000_000, 500_010, 3_000_010)


@pytest.fixture
def inventory(tmp_path):
    path = tmp_path / "滑坡.gpkg"
    columns = [np.array([1], np.int32), np.array(["泥石流、2024年"], object), np.array(["=1+1"], object)]
    pyogrio.raw.write(
        path, shapely.to_wkb(np.array([SQUARE], object)), columns, ["id", "名称", "comment"], layer="landslides",
        driver="GPKG", geometry_type="Polygon", crs="EPSG:32648",
    )  # fmt: skip
    return path


def test_csv_with_wkt_is_read_back_in_its_own_crs(inventory, tmp_path):
    out = export(inventory, tmp_path / "out.csv", "csv-wkt").path
    read = read_features(out)  # Windows would take its own encoding, if it were left to it
    values, [shape] = read.columns, read.shapes
    assert shape.area == pytest.approx(100)
    assert shape.intersection(SQUARE).area == pytest.approx(100)
    assert values["名称"][0] == "泥石流、2024年"
    assert str(values["comment"][0]).startswith("'=")  # no formula to a spreadsheet
    assert "UTM" in out.with_suffix(".prj").read_text()


def test_chinese_texts_and_names_of_a_shapefile_are_read_back(inventory, tmp_path):
    out = export(inventory, tmp_path / "滑坡.shp", "shapefile").path
    assert out.with_suffix(".cpg").read_text().strip() == "UTF-8"
    meta, _, _, columns = pyogrio.raw.read(out)
    assert dict(zip(meta["fields"], columns, strict=True))["名称"][0] == "泥石流、2024年"
