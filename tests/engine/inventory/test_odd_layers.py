"""Layers as they are handed around: without a CRS, half a Shapefile, in feet, across the dateline, of no place."""

import json
import shutil

import numpy as np
import pyogrio
import pytest
import shapely

from engine.cli.main import main
from engine.inventory.export import export

SQUARE = shapely.box(586100, 3011300, 586200, 3011400)


def geojson(path, shape=SQUARE, crs=None, encoding="utf-8"):
    feature = {"type": "Feature", "properties": {"id": 1}, "geometry": json.loads(shapely.to_geojson(shape))}
    file = {"type": "FeatureCollection", "features": [feature]}
    if crs:
        file["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(file), encoding=encoding)
    return path


def measured(path):
    """Return the area of the first polygon; None where it is empty."""
    _, _, _, (area,) = pyogrio.raw.read(path, columns=["area_m2"])
    return None if area[0] is None or np.isnan(float(area[0])) else float(area[0])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_the_crs_member_of_a_geojson_counts(encoding, tmp_path):
    layer = geojson(tmp_path / "a.geojson", crs="urn:ogc:def:crs:EPSG::32648", encoding=encoding)
    assert main(["measure", str(layer), "--out", str(tmp_path / "o.gpkg")]) == 0
    assert measured(tmp_path / "o.gpkg") == pytest.approx(10_000, rel=2e-3)


def test_metres_in_a_geojson_without_its_crs_are_refused(tmp_path, capsys):
    """A GeoJSON without a CRS is in degrees, and there is no latitude of 3,011,300."""
    layer = geojson(tmp_path / "a.geojson")
    assert main(["measure", str(layer), "--out", str(tmp_path / "o.gpkg")]) == 2
    assert "outside the area of its CRS" in capsys.readouterr().err
    assert not (tmp_path / "o.gpkg").exists()


@pytest.mark.parametrize(
    ("crs", "shape", "area"),
    [
        ("EPSG:2227", shapely.box(6e6, 2e6, 6e6 + 328.0833, 2e6 + 328.0833), 10_000),  # US survey feet
        ("EPSG:4326", shapely.box(179.9, 10, 180.1, 10.1), 2.425e8),  # across the dateline
        ("EPSG:32648", shapely.force_3d(SQUARE, 5), 10_000),
    ],
)
def test_areas_are_those_of_the_ground(crs, shape, area, tmp_path):
    layer = tmp_path / "a.gpkg"
    pyogrio.raw.write(
        layer, shapely.to_wkb(np.array([shape], object)), [np.array([1])], ["x"], driver="GPKG",
        geometry_type="Unknown", crs=crs,
    )  # fmt: skip
    assert main(["measure", str(layer), "--out", str(tmp_path / "o.gpkg")]) == 0
    assert measured(tmp_path / "o.gpkg") == pytest.approx(area, rel=2e-3)


@pytest.mark.parametrize("missing", [".prj", ".dbf", ".shx"])
def test_half_a_shapefile_is_measured_without_what_it_lacks_or_refused(missing, tmp_path, capsys):
    whole = tmp_path / "whole" / "s.shp"
    whole.parent.mkdir()
    export(geojson(tmp_path / "a.geojson", crs="urn:ogc:def:crs:EPSG::32648"), whole, "shapefile")
    half = tmp_path / "half"
    shutil.copytree(whole.parent, half)
    (half / f"s{missing}").unlink()
    before = sorted(half.iterdir())
    code = main(["measure", str(half / "s.shp"), "--out", str(tmp_path / "o.gpkg")])
    assert code == (2 if missing == ".shx" else 0)
    if missing == ".shx":
        assert "its .shx, .dbf and .prj have to lie beside it" in capsys.readouterr().err
    else:
        area = measured(tmp_path / "o.gpkg")
        assert area is None if missing == ".prj" else area == pytest.approx(10_000, rel=2e-3)
    assert sorted(half.iterdir()) == before  # nothing is left beside the user's file


def test_a_kml_of_two_folders_lists_them(tmp_path, capsys):
    ring = "105.9,27.2,0 105.901,27.2,0 105.901,27.201,0 105.9,27.2,0"
    polygon = f"<Polygon><outerBoundaryIs><LinearRing><coordinates>{ring}</coordinates></LinearRing></outerBoundaryIs>"
    folders = "".join(
        f"<Folder><name>{name}</name><Placemark>{polygon}</Polygon></Placemark></Folder>" for name in ("A", "B")
    )
    path = tmp_path / "a.kml"
    path.write_text(f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{folders}</Document></kml>')
    assert main(["measure", str(path), "--out", str(tmp_path / "o.gpkg")]) == 2
    assert "several layers: A, B" in capsys.readouterr().err
    assert main(["measure", f"{path}|layername=B", "--out", str(tmp_path / "o.gpkg")]) == 0
    assert measured(tmp_path / "o.gpkg") == pytest.approx(5489, rel=2e-2)
