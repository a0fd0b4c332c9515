"""Any mask becomes an inventory, and any inventory another format."""

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from shapely.geometry import box

from engine.cli.main import main
from engine.errors import UserError
from engine.inventory.export import export, write_table
from engine.inventory.remeasure import Scores, vectorize
from engine.inventory.schema import OUTLINE, PLAIN
from engine.inventory.table import inventory_table
from engine.rasters.quantization import NODATA
from engine.reporting import Silent
from engine.settings.run import PolygonSettings, TerrainSettings


def raster(path, values, name="landslide"):
    height, width = values.shape
    profile = {"driver": "GTiff", "height": height, "width": width, "count": 1, "dtype": "uint8", "nodata": NODATA}
    with rasterio.open(path, "w", crs="EPSG:32648", transform=Affine(2, 0, 580000, 0, -2, 3010000), **profile) as file:
        file.write(values.astype(np.uint8), 1)
        file.set_band_description(1, name)
    return path


def read(path):
    meta, _, wkb, columns = pyogrio.raw.read(path)
    return dict(zip(meta["fields"], columns, strict=True)), wkb


def test_a_mask_becomes_a_full_inventory(tmp_path):
    values = np.zeros((50, 50))
    values[5:10, 5:10] = 1
    values[20:40, 20:30] = 1
    values[45, 45] = 1
    mask = raster(tmp_path / "mask.tif", values)
    scores = raster(tmp_path / "scores.tif", values * 100 + 50, "student")
    settings = PolygonSettings(min_area_m2=50)
    vectorize(mask, tmp_path / "out.gpkg", settings, TerrainSettings(), Scores(scores, "student"), Silent())
    got, _ = read(tmp_path / "out.gpkg")
    assert list(got) == list(PLAIN)
    assert got["id"].tolist() == [1, 2]
    assert got["area_m2"] == pytest.approx([800, 100], rel=2e-3)
    assert got["conf_mean"] == pytest.approx([0.6, 0.6])
    assert set(got["status"]) == {"proposed"}
    assert set(got["image"]) == {"mask.tif"}


def test_an_empty_mask_is_an_empty_layer_and_a_warning(tmp_path, capsys):
    mask = raster(tmp_path / "mask.tif", np.zeros((20, 20)))
    assert main(["vectorize", str(mask), "--out", str(tmp_path / "out.geojson"), "--min-area", "1"]) == 0
    assert "holds no landslide" in capsys.readouterr().err
    assert len(read(tmp_path / "out.geojson")[1]) == 0


def test_any_layer_exports_only_what_was_accepted(tmp_path, landslide):
    items = [
        landslide(1, status="accepted", comment="größer als 200 m²"),
        landslide(2, status="rejected"),
        landslide(3),
    ]
    write_table(inventory_table(items, "EPSG:32648"), tmp_path / "a.gpkg", "gpkg")
    out = export(
        f"{tmp_path / 'a.gpkg'}|layername=landslides", tmp_path / "b.shp", "shapefile", None, ["accepted"]
    ).path
    got, wkb = read(out)
    assert len(wkb) == 1
    assert got["comment"].tolist() == ["größer als 200 m²"]
    assert list(got) == [name for name in PLAIN if name != OUTLINE]
    assert (tmp_path / "b.prj").is_file()
    assert main(["export", str(tmp_path / "a.gpkg"), "--format", "csv", "--out", str(tmp_path / "c.csv")]) == 0
    assert (tmp_path / "c.csv").read_text(encoding="utf-8-sig").count("\n") == 3, "no rejected one"


def test_a_status_that_is_none_is_refused(tmp_path, landslide):
    write_table(inventory_table([landslide()], "EPSG:32648"), tmp_path / "a.gpkg", "gpkg")
    with pytest.raises(UserError, match="no status 'nice'"):
        export(tmp_path / "a.gpkg", tmp_path / "b.shp", "shapefile", None, ["nice"])


def test_long_field_names_are_told(tmp_path):
    columns, names = [np.array([1.0]), np.array([2.0])], ["vegetation_cover", "vegetation_age"]
    wkb = shapely.to_wkb(np.array([box(0, 0, 9, 9)], object))
    pyogrio.raw.write(
        tmp_path / "a.gpkg", wkb, columns, names, driver="GPKG", crs="EPSG:32648", geometry_type="Polygon"
    )
    said = []
    export(tmp_path / "a.gpkg", tmp_path / "b.shp", "shapefile", said.append)
    assert list(read(tmp_path / "b.shp")[0]) == ["vegetation", "vegetati_2"]
    told = "vegetation_cover is vegetation, vegetation_age is vegetati_2"
    assert said == [f"A Shapefile's field names have at most 10 bytes: {told}."]


MARS = """GEOGCS["Mars 2000",DATUM["D_Mars_2000",SPHEROID["Mars_2000_IAU_IAG",3396190,169.89444722361179]],
PRIMEM["Reference_Meridian",0],UNIT["Degree",0.0174532925199433]]"""


def test_landslides_of_another_planet_are_measured_on_its_ellipsoid(tmp_path):
    """0.00001 degrees are 0.593 m of Mars' equator: the areas were square degrees, and nothing was large enough."""
    mask = tmp_path / "mask.tif"
    profile = {"driver": "GTiff", "height": 300, "width": 300, "count": 1, "dtype": "uint8"}
    with rasterio.open(mask, "w", crs=MARS, transform=Affine(1e-5, 0, 10, 0, -1e-5, 0), **profile) as file:
        values = np.zeros((300, 300), np.uint8)
        values[100:200, 50:250] = 1
        file.write(values, 1)
    vectorize(mask, tmp_path / "out.gpkg", PolygonSettings(min_area_m2=100), TerrainSettings(), None, Silent())
    got, _ = read(tmp_path / "out.gpkg")
    side = np.radians(1e-5) * 3396190
    assert got["area_m2"].tolist() == pytest.approx([20_000 * side**2], rel=0.02)
    assert (got["length_m"][0], got["width_m"][0]) == pytest.approx((200 * side, 100 * side), rel=0.02)
    assert np.isnan([got["lon"][0], got["lat"][0]]).all()  # they are no places on the Earth
