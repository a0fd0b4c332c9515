"""Slope, aspect, drop and H/L against a plane whose inclination is known, under every kind of elevation model."""

import numpy as np
import pyproj
import pytest
import rasterio
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import box

from engine.errors import UserError
from engine.inventory.dem import ElevationModel
from engine.inventory.terrain import terrain, to_model, with_terrain
from engine.reporting import Silent
from engine.settings.run import TerrainSettings

LON, LAT = 106.2, 27.4
GROUND = pyproj.CRS.from_proj4(f"+proj=aeqd +lat_0={LAT} +lon_0={LON} +ellps=WGS84 +units=m")
UTM = pyproj.CRS.from_epsg(32648)
SLOPE, ASPECT = 31.0, 115.0


class Notes(Silent):
    def __init__(self):
        self.said = []

    def log(self, text, level="info"):
        self.said.append((level, text))


def inclined(x, y, slope=SLOPE, aspect=ASPECT):
    """Elevation of a plane at ground metres east and north of the middle."""
    away = x * np.sin(np.radians(aspect)) + y * np.cos(np.radians(aspect))
    return 1200 - np.tan(np.radians(slope)) * away


def dem(path, crs=UTM, step=2.0, half=400, turn=0.0, factor=1.0, slope=SLOPE, aspect=ASPECT, **more):
    """Write a plane as an elevation model around the middle; `step` and `half` are in its CRS' unit."""
    crs = pyproj.CRS.from_user_input(crs)
    x, y = pyproj.Transformer.from_crs(4326, crs, always_xy=True).transform(LON, LAT)
    side = int(2 * half / step)
    transform = Affine.translation(x, y) @ Affine.rotation(turn) @ Affine(step, 0, -half, 0, -step, half)
    columns, rows = np.meshgrid(np.arange(side) + 0.5, np.arange(side) + 0.5)
    to_ground = pyproj.Transformer.from_crs(crs, GROUND, always_xy=True)
    xs = transform.a * columns + transform.b * rows + transform.c
    ys = transform.d * columns + transform.e * rows + transform.f
    height = inclined(*to_ground.transform(xs, ys), slope, aspect) * factor
    unit = more.pop("unit", None)
    voids = more.pop("voids", None)
    profile = {"driver": "GTiff", "width": side, "height": side, "count": 1, "dtype": "float32", "crs": crs.to_wkt()}
    with rasterio.open(path, "w", transform=transform, **{**profile, **more}) as file:
        values = height.astype(file.dtypes[0])
        if voids is not None:
            values[voids] = -9999
        file.write(values, 1)
        if unit:
            file.units = [unit]
    return path


def strip(length=120.0, width=40.0, aspect=ASPECT, at=(0.0, 0.0), crs=UTM):
    """A rectangle whose long side runs down the slope, in the CRS of the scene."""
    turned = shapely.affinity.rotate(box(-width / 2, -length / 2, width / 2, length / 2), -aspect, origin=(0, 0))
    moved = shapely.affinity.translate(turned, *at)
    to_scene = pyproj.Transformer.from_crs(GROUND, crs, always_xy=True)
    return shapely.transform(moved, to_scene.transform, interleaved=False)


def measured(path, shape, units="auto", crs=UTM):
    with ElevationModel(path, units) as model:
        return terrain(to_model(crs.to_wkt(), model)(shape), model)


DEGREES = 1 / 111_320
MODELS = {
    "metres": {},
    "coarser than the landslide is wide": {"step": 60.0, "half": 1200},
    "degrees": {"crs": 4326, "step": 2 * DEGREES, "half": 400 * DEGREES},
    "feet both ways": {
        "crs": "+proj=tmerc +lat_0=27 +lon_0=106 +k=1 +units=us-ft +ellps=WGS84",
        "step": 8.0,
        "half": 1400,
        "factor": 3937 / 1200,
        "unit": "us-ft",
    },
    "web mercator": {"crs": 3857, "step": 3.0, "half": 500},
    "turned": {"turn": 33.0},
    "whole centimetres as integers": {"dtype": "int32", "factor": 100},
}


@pytest.mark.parametrize("kind", MODELS)
def test_an_inclined_plane_is_measured_as_what_it_is(kind, tmp_path):
    path = dem(tmp_path / "dem.tif", **MODELS[kind])
    if "integers" in kind:
        with rasterio.open(path, "r+") as file:
            file.scales = [0.01]
    got = measured(path, strip())
    fall = np.tan(np.radians(SLOPE))
    assert got.slope_deg == pytest.approx(SLOPE, abs=0.02)
    assert got.aspect_deg == pytest.approx(ASPECT, abs=0.1)
    assert got.drop_m == pytest.approx(120 * fall, rel=2e-3)
    assert got.elev_max == pytest.approx(1200 + 60 * fall, abs=0.1)
    assert got.elev_min == pytest.approx(1200 - 60 * fall, abs=0.1)
    assert got.h_over_l == pytest.approx(fall, rel=5e-3)
    assert got.travel_deg == pytest.approx(SLOPE, abs=0.15)


@settings(max_examples=25, deadline=None)
@given(slope=st.floats(2, 70), aspect=st.floats(0, 359.9))
def test_any_plane(slope, aspect, tmp_path_factory):
    path = dem(tmp_path_factory.mktemp("dem") / "dem.tif", step=4.0, half=160, slope=slope, aspect=aspect)
    got = measured(path, strip(aspect=aspect))
    assert got.slope_deg == pytest.approx(slope, abs=0.05)
    assert abs((got.aspect_deg - aspect + 180) % 360 - 180) < 0.2
    assert got.h_over_l == pytest.approx(np.tan(np.radians(slope)), rel=0.01)


def test_the_option_overrules_what_the_file_says_of_its_unit(tmp_path):
    path = dem(tmp_path / "dem.tif", factor=1 / 0.3048)
    assert measured(path, strip(), "ft").slope_deg == pytest.approx(SLOPE, abs=0.02)
    assert measured(path, strip()).slope_deg > 60  # taken for metres, as it says nothing


def test_a_crs_in_feet_that_says_nothing_of_heights_is_told(tmp_path, landslide):
    path = dem(tmp_path / "dem.tif", **{**MODELS["feet both ways"], "unit": None, "factor": 1})
    notes = Notes()
    with_terrain([landslide(geometry=strip())], UTM.to_wkt(), TerrainSettings(str(path)), notes)
    assert any(level == "warning" and "does not say its unit" in text for level, text in notes.said)


def test_a_level_ground_has_no_aspect_and_falls_nowhere(tmp_path):
    got = measured(dem(tmp_path / "dem.tif", slope=0.0), strip())
    assert (got.slope_deg, got.aspect_deg, got.h_over_l, got.travel_deg, got.drop_m) == (0, None, 0, 0, 0)


def test_aspects_around_north_do_not_cancel(tmp_path):
    got = measured(dem(tmp_path / "dem.tif", aspect=0.0), strip(aspect=0.0))
    assert abs((got.aspect_deg + 180) % 360 - 180) < 0.1


def test_a_few_voids_do_not_matter_and_many_leave_the_fields_empty(tmp_path):
    few = dem(tmp_path / "few.tif", voids=(slice(195, 198), slice(None)))
    assert measured(few, strip()).slope_deg == pytest.approx(SLOPE, abs=0.02)
    many = dem(tmp_path / "many.tif", voids=(slice(0, 215), slice(None)))
    assert measured(many, strip()) is None


def test_a_model_read_coarser_for_a_huge_landslide_keeps_its_slope(tmp_path, monkeypatch):
    monkeypatch.setattr("engine.inventory.dem.MOST_PIXELS", 2000)
    got = measured(dem(tmp_path / "dem.tif"), strip(length=400, width=200))
    assert got.slope_deg == pytest.approx(SLOPE, abs=0.05)
    assert got.drop_m == pytest.approx(400 * np.tan(np.radians(SLOPE)), rel=0.01)


def test_outside_the_model_is_one_warning_and_nothing_is_lost(tmp_path, landslide):
    path = dem(tmp_path / "dem.tif")
    inside, outside = landslide(1, geometry=strip()), landslide(2, geometry=strip(at=(5000, 0)))
    notes = Notes()
    got = with_terrain([inside, outside], UTM.to_wkt(), TerrainSettings(str(path), min_slope_deg=10), notes)
    assert [item.id for item in got] == [1, 2]
    assert got[0].slope_deg == pytest.approx(SLOPE, abs=0.02)
    assert (got[1].slope_deg, got[1].elev_min, got[1].h_over_l) == (None, None, None)
    warnings = [text for level, text in notes.said if level == "warning"]
    assert warnings == ["The elevation model does not cover 1 of 2 landslides; their terrain stays empty."]


def test_flat_proposals_go_and_what_a_person_judged_stays(tmp_path, landslide):
    path = dem(tmp_path / "dem.tif", slope=4.0)
    several = [
        landslide(number, geometry=strip(), status=status)
        for number, status in enumerate(("proposed", "accepted", "rejected", "edited"))
    ]
    notes = Notes()
    got = with_terrain(several, UTM.to_wkt(), TerrainSettings(str(path), min_slope_deg=8), notes)
    assert [item.status for item in got] == ["accepted", "rejected", "edited"]
    assert any("1 of 4 lie on ground flatter than 8°" in text for _, text in notes.said)
    assert len(with_terrain(several, UTM.to_wkt(), TerrainSettings(str(path), min_slope_deg=3), Silent())) == 4


def test_without_a_model_nothing_changes(landslide):
    items = [landslide(geometry=strip())]
    assert with_terrain(items, UTM.to_wkt(), TerrainSettings(), Silent()) == items


def picture(path):
    with rasterio.open(path, "w", driver="GTiff", width=4, height=4, count=3, dtype="uint8", crs="EPSG:32648") as file:
        file.write(np.ones((3, 4, 4), np.uint8))
    return path


def broken(path):
    path.write_bytes(b"II*\0 no raster")
    return path


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda path: path, "does not exist"),
        (broken, "not a raster that can be opened"),
        (picture, "is a picture"),
        (lambda path: dem(path, crs=UTM, step=50.0), None),
    ],
)
def test_an_unfit_model_is_one_sentence(tmp_path, make, sentence, landslide):
    settings = TerrainSettings(str(make(tmp_path / "dem.tif")))
    if sentence is None:
        with pytest.raises(UserError, match="have no CRS"):
            with_terrain([landslide(geometry=strip())], None, settings, Silent())
        return
    with pytest.raises(UserError, match=sentence):
        with_terrain([landslide(geometry=strip())], UTM.to_wkt(), settings, Silent())


def test_a_model_without_crs_is_one_sentence(tmp_path, landslide):
    path = dem(tmp_path / "dem.tif")
    with rasterio.open(path) as file:
        values, profile = file.read(), {**file.profile, "crs": None}
    with rasterio.open(tmp_path / "bare.tif", "w", **profile) as file:
        file.write(values)
    with pytest.raises(UserError, match="has no CRS"):
        with_terrain([landslide(geometry=strip())], UTM.to_wkt(), TerrainSettings(str(tmp_path / "bare.tif")), Silent())


@pytest.mark.parametrize("values", [{"units": "yards"}, {"min_slope_deg": 90.0}, {"min_slope_deg": float("nan")}])
def test_settings_refuse_nonsense(values):
    with pytest.raises(UserError):
        TerrainSettings(**values)


@pytest.mark.parametrize(
    ("said", "factor"),
    [("cm", 100), ("centimetre", 100), ("mm", 1000), ("dm", 10), ("m (EGM96)", 1), ("metres above sea level", 1),
     ("m a.s.l.", 1), ("US_survey_foot", 3937 / 1200), ("Feet", 1 / 0.3048), ("unknown", 1), ("см", 100),
     ("Фут", 1 / 0.3048), ("米 (85高程)", 1)],
)  # fmt: skip
def test_the_unit_that_the_file_says_is_taken(tmp_path, said, factor):
    ground = measured(dem(tmp_path / "dem.tif", unit=said, factor=factor), strip())
    assert ground.slope_deg == pytest.approx(SLOPE, abs=0.3)
    assert ground.elev_max < 1300


def test_a_unit_that_is_chosen_wins(tmp_path):
    ground = measured(dem(tmp_path / "dem.tif", unit="fathom", factor=100), strip(), units="cm")
    assert ground.slope_deg == pytest.approx(SLOPE, abs=0.3)


@pytest.mark.parametrize("said", ["fathom", "yd", "degrees", "hPa", "аршин"])
def test_an_unknown_unit_is_named(tmp_path, said):
    with pytest.raises(UserError, match=rf"counts in '{said}', which is not known. Choose one of m, ft, us-ft, cm"):
        ElevationModel(dem(tmp_path / "dem.tif", unit=said))


def test_heights_that_lie_nowhere_on_earth_ask_for_a_unit(tmp_path):
    with pytest.raises(UserError, match=r"lie nowhere on Earth, such as 1[0-9]{2},[0-9]{3} m"):
        ElevationModel(dem(tmp_path / "dem.tif", factor=100))


@pytest.mark.parametrize("nodata", [None, -9999])
def test_voids_of_zero_are_no_heights_and_told(tmp_path, landslide, nodata):
    path = dem(tmp_path / "dem.tif", nodata=nodata)
    with rasterio.open(path, "r+") as file:
        values = file.read(1)
        values[190:196, 198:204] = 0  # a few pixels inside the landslide
        values[:60] = 0
        file.write(values, 1)
    ground = measured(path, strip())
    assert ground.elev_min > 1000
    assert ground.slope_deg == pytest.approx(SLOPE, abs=0.3)
    notes = Notes()
    gone = landslide(2, geometry=strip(at=(0, 350)), lon=LON, lat=LAT)
    with_terrain([landslide(1, geometry=strip()), gone], UTM.to_wkt(), TerrainSettings(str(path)), notes)
    warnings = [text for level, text in notes.said if level == "warning"]
    assert warnings == [
        "The elevation model has too few heights under 1 of 2 landslides: voids; their terrain stays empty.",
        "Heights of 0 in the elevation model were taken as voids: no other is near 0.",
    ]


@pytest.mark.parametrize(
    ("void", "dtype"), [(-999, "float32"), (-1, "float32"), (-500, "int16"), (9999, "float32"), (9999, "uint16")]
)
def test_voids_of_other_values_are_no_heights_and_told(tmp_path, landslide, void, dtype):
    """Such a value was a height: the drop of a landslide became 2,000 m."""
    path = dem(tmp_path / "dem.tif", dtype=dtype)
    with rasterio.open(path, "r+") as file:
        values = file.read(1)
        values[190:196, 198:204] = void
        values[:60] = void
        file.write(values, 1)
    ground = measured(path, strip(), units="ft" if void > 0 else "auto")
    assert ground.elev_max - ground.elev_min < 200
    notes = Notes()
    with_terrain([landslide(1, geometry=strip())], UTM.to_wkt(), TerrainSettings(str(path), "ft"), notes)
    assert f"Heights of {void} in the elevation model were taken as voids: no other is near {void}." in [
        text for level, text in notes.said if level == "warning"
    ]


def test_a_flat_lake_below_the_sea_keeps_its_height(tmp_path):
    """As the Dead Sea's: its shores are near it."""
    path = dem(tmp_path / "dem.tif")
    with rasterio.open(path, "r+") as file:
        values = file.read(1)
        file.write(np.maximum(values - np.median(values) - 430, -430).round(), 1)
    assert measured(path, strip(length=300)).elev_min == -430


@pytest.mark.parametrize("shown", [0, 1])
def test_alpha_of_floating_numbers_hides_heights(tmp_path, shown):
    path = dem(tmp_path / "one.tif")
    with rasterio.open(path) as file:
        values, profile = file.read(1), {**file.profile, "count": 2}
    with rasterio.open(tmp_path / "dem.tif", "w", **profile) as file:
        file.colorinterp = [rasterio.enums.ColorInterp.gray, rasterio.enums.ColorInterp.alpha]
        file.write(np.stack([values, np.full_like(values, shown)]))
    assert measured(tmp_path / "dem.tif", strip()) == (measured(path, strip()) if shown else None)


def test_alpha_hides_the_lower_part_of_a_landslide(tmp_path):
    path = dem(tmp_path / "one.tif")
    with rasterio.open(path) as file:
        values, profile = file.read(1), {**file.profile, "count": 2}
    whole = measured(path, strip())
    hidden = whole.elev_min + 0.25 * whole.drop_m
    with rasterio.open(tmp_path / "dem.tif", "w", **profile) as file:
        file.colorinterp = [rasterio.enums.ColorInterp.gray, rasterio.enums.ColorInterp.alpha]
        file.write(np.stack([values, values >= hidden]))
    part = measured(tmp_path / "dem.tif", strip())
    assert part.elev_min == pytest.approx(hidden, abs=2.0)
    assert part.elev_max == whole.elev_max
    assert part.slope_deg == pytest.approx(SLOPE, abs=0.1)


def test_a_coast_keeps_its_zeros(tmp_path):
    """Sea level is a height where the land comes down to it."""
    path = dem(tmp_path / "dem.tif")
    with rasterio.open(path, "r+") as file:
        values = file.read(1)
        file.write(np.maximum(values - np.median(values), 0), 1)
    ground = measured(path, strip(length=300))
    assert ground.elev_min == 0
