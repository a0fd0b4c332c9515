"""What a mask of any origin says: 0/1, 0/255, declared nodata, alpha, and the same on another grid."""

import json

import numpy as np
import pyogrio
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.warp import Resampling, calculate_default_transform, reproject

from engine.cli.main import main
from engine.errors import UserError
from engine.evaluation.agreement import agreement
from engine.evaluation.scene import compare
from engine.rasters.mask_reader import LANDSLIDE, NONE, UNKNOWN, MaskReader, PixelGrid
from engine.reporting import Silent

PLACE = Affine(0.8, 0, 580000, 0, -0.8, 3010000)
TRUE = np.zeros((60, 80), np.uint8)
TRUE[10:30, 20:50] = 1
TRUE[40:55, 5:25] = 1
CODED = (TRUE == 1) * 255


def write(path, values, *, crs="EPSG:32648", transform=PLACE, alpha=None, **profile):
    values = np.asarray(values)
    bands = 1 if alpha is None else 2
    with rasterio.open(
        path, "w", driver="GTiff", height=values.shape[0], width=values.shape[1], count=bands, dtype=values.dtype,
        crs=crs, transform=transform, **profile,
    ) as file:  # fmt: skip
        file.write(values, 1)
        if alpha is not None:
            file.colorinterp = (ColorInterp.gray, ColorInterp.alpha)
            file.write(alpha, 2)
    return path


@pytest.mark.parametrize(
    ("values", "profile"),
    [
        (TRUE, {}),
        (TRUE, {"nodata": 255}),
        (CODED.astype("uint8"), {}),
        (CODED.astype("uint16"), {}),
        (CODED.astype("float32"), {}),
        (CODED.astype("int16"), {"nodata": -9999}),
        (TRUE.astype("float64"), {"nodata": float("nan")}),
        (TRUE, {"nbits": 1}),
    ],
)
def test_zero_one_and_zero_255_are_one_mask(tmp_path, values, profile):
    with MaskReader(write(tmp_path / "m.tif", values, **profile)) as mask:
        assert (mask.read() == TRUE).all()


def test_with_a_one_present_255_is_nodata(tmp_path):
    values = TRUE.copy()
    values[0] = 255
    with MaskReader(write(tmp_path / "m.tif", values)) as mask:
        assert (mask.read() == values).all()


def test_a_declared_255_is_nodata_also_without_a_one(tmp_path):
    with MaskReader(write(tmp_path / "m.tif", CODED.astype("uint8"), nodata=255)) as mask:
        assert set(np.unique(mask.read())) == {NONE, UNKNOWN}


EMPTY = {
    "255 is declared": (CODED.astype("uint8"), {"nodata": 255}, None, "255"),
    "1 is declared": (TRUE, {"nodata": 1}, None, "1"),
    "alpha hides all": (TRUE, {}, (1 - TRUE) * 255, "1"),
}


@pytest.mark.parametrize("way", EMPTY)
def test_a_mask_whose_landslides_the_file_hides_is_never_empty_in_silence(way, tmp_path, capsys):
    values, profile, alpha, hidden = EMPTY[way]
    path = str(write(tmp_path / "m.tif", values, alpha=alpha, **profile))
    truth = str(write(tmp_path / "t.tif", TRUE))
    out = ["--out", str(tmp_path / "a.tif"), "--overwrite"]
    for words in (
        ["vectorize", path, "--out", str(tmp_path / "a.gpkg")],
        ["evaluate", "--mask", path, "--truth", truth],
        ["evaluate", "--mask", truth, "--truth", path],
        ["agreement", path, truth, *out],
        ["agreement", truth, path, *out],
    ):
        assert main(words) == 0
        said = capsys.readouterr().err
        assert f"shows no landslide: no pixel that counts is 1. Its pixels of {hidden} do not count" in said
    assert main(["inspect", path, "--role", "mask"]) == 0
    assert f"Its pixels of {hidden} do not count" in capsys.readouterr().out
    with MaskReader(write(tmp_path / "none.tif", TRUE * 0, nodata=255)) as mask:
        assert mask.notes == []  # a mask without landslides, as a run may make it


def test_inspect_says_what_a_mask_means_or_that_it_is_none(tmp_path, capsys):
    for values, words in (
        (TRUE, "Landslides: the value 1\n"),
        (CODED.astype("uint8"), "Landslides: the value 255, as no pixel is 1"),
        (TRUE * 7, "Amber: The raster"),
    ):
        assert main(["inspect", "--role", "mask", str(write(tmp_path / "m.tif", values))]) == 0
        assert words in capsys.readouterr().out


def test_alpha_and_nan_say_nothing(tmp_path):
    alpha = np.full(TRUE.shape, 255, np.uint8)
    alpha[:, :3] = 0
    with MaskReader(write(tmp_path / "m.tif", CODED.astype("uint8"), alpha=alpha)) as mask:
        got = mask.read()
    assert (got[:, :3] == UNKNOWN).all()
    assert (got[:, 3:] == TRUE[:, 3:]).all()
    values = TRUE.astype("float32")
    values[0] = np.nan
    with MaskReader(write(tmp_path / "n.tif", values)) as mask:
        assert (mask.read()[0] == UNKNOWN).all()


@pytest.mark.parametrize(
    "values", [TRUE * 2, TRUE * 128, TRUE * 0.5, TRUE * -1.0, np.arange(4800).reshape(60, 80) % 200]
)
def test_what_is_no_mask_is_refused(tmp_path, values):
    values = values.astype("float32" if values.dtype.kind == "f" else "uint8")
    with pytest.raises(UserError, match="so it is no mask"):
        MaskReader(write(tmp_path / "m.tif", values))


def test_a_truth_that_nowhere_says_none_is_refused_where_it_is_compared(tmp_path):
    mask = write(tmp_path / "m.tif", TRUE, nodata=255)
    with pytest.raises(UserError, match="nowhere says that there is no landslide"):
        compare(mask, write(tmp_path / "t.tif", TRUE, nodata=0))


@pytest.mark.parametrize(
    ("dtype", "else_", "nodata"), [("uint8", 255, 255), ("uint8", 255, None), ("float32", np.nan, None)]
)
def test_a_truth_of_landslides_and_nodata_alone_is_refused(dtype, else_, nodata, tmp_path):
    """As ArcGIS' Polygon to Raster makes it: with nothing that could be wrong, any map was exact to 1.000."""
    mask = write(tmp_path / "m.tif", TRUE, nodata=255)
    truth = write(tmp_path / "t.tif", np.where(TRUE == 1, 1, else_).astype(dtype), nodata=nodata)
    with pytest.raises(UserError, match="holds landslides and nodata alone, so that it nowhere says"):
        compare(mask, truth)
    with MaskReader(truth) as alone:  # to trace it nothing is missing
        np.testing.assert_array_equal(alone.read() == LANDSLIDE, TRUE == 1)
    everywhere = write(tmp_path / "e.tif", np.ones_like(TRUE))
    assert compare(mask, everywhere) is not None


def test_a_mask_of_a_run_whose_whole_area_has_slid_is_compared(tmp_path):
    """Outside its area nobody looked: there is no ground of which it should say 0."""
    run = write(tmp_path / "run.tif", np.where(TRUE == 1, 1, 255).astype("uint8"), nodata=255)
    with rasterio.open(run, "r+") as file:
        file.set_band_description(1, "landslide")
    truth = TRUE.copy()
    truth[10:20] = 0  # a third of the first landslide's rows, 300 of 900 px, is none
    found = compare(run, write(tmp_path / "t.tif", truth))
    assert found["precision"] == pytest.approx(1 - 300 / 900, abs=1e-4)


@pytest.mark.parametrize("code", [1, 255])
@pytest.mark.parametrize("where", ["EPSG:4326", "EPSG:32647", "finer", "larger"])
def test_a_truth_of_another_grid_is_brought_over(tmp_path, code, where):
    """A blocky mask there and back by nearest pixels differs at its edges at most."""
    fine = np.kron(TRUE, np.ones((10, 10), np.uint8)) * np.uint8(code)
    small = PLACE @ Affine.scale(0.1)
    height, width = fine.shape
    if where == "finer":
        other = write(tmp_path / "t.tif", fine, transform=small)
    elif where == "larger":
        padded = np.pad(TRUE * np.uint8(code), 7)
        other = write(tmp_path / "t.tif", padded, transform=PLACE @ Affine.translation(-7, -7))
    else:
        box = (PLACE.c, PLACE.f - 48, PLACE.c + 64, PLACE.f)
        transform, across, down = calculate_default_transform("EPSG:32648", where, width, height, *box)
        values = np.zeros((down, across), np.uint8)
        reproject(
            fine, values, src_transform=small, src_crs="EPSG:32648", dst_transform=transform, dst_crs=where,
            resampling=Resampling.nearest,
        )  # fmt: skip
        other = write(tmp_path / "t.tif", values, crs=where, transform=transform)
    told = compare(write(tmp_path / "m.tif", TRUE, nodata=255), other)
    assert told["iou"] >= (1 if where in {"finer", "larger"} else 0.98)
    assert (told["landslides_found"], told["landslides"]) == (2, 2)
    assert "brought onto the grid of the mask" in told["words"]


def test_strips_of_another_grid_are_those_of_the_whole(tmp_path):
    grid = PixelGrid(90, 70, PLACE @ Affine.translation(-4, -6) @ Affine.scale(1.05), CRS.from_epsg(32648).to_wkt())
    with MaskReader(write(tmp_path / "m.tif", TRUE), grid) as mask:
        whole = mask.read()
        assert (np.concatenate([mask.rows(y, 10) for y in range(0, 70, 10)]) == whole).all()
    assert {NONE, LANDSLIDE, UNKNOWN} == set(np.unique(whole))


@pytest.mark.parametrize("crs", ["EPSG:32648", "EPSG:32618"])
def test_places_that_do_not_meet_are_refused(tmp_path, crs):
    far = write(tmp_path / "t.tif", TRUE, crs=crs, transform=PLACE @ Affine.translation(1000, 0))
    with pytest.raises(UserError, match="no pixel in common"):
        compare(write(tmp_path / "m.tif", TRUE), far)


def test_every_command_takes_a_mask_of_255(tmp_path, capsys):
    """One figure whoever counts, and as many polygons."""
    mine, coded = write(tmp_path / "m.tif", TRUE), write(tmp_path / "c.tif", CODED.astype("uint8"))
    told = {}
    for name, words in {
        "evaluate": ["--mask", str(mine), "--truth", str(coded)],
        "agreement": [str(coded), str(mine), "--out", str(tmp_path / "a.tif")],
    }.items():
        assert main([name, "--json", *words]) == 0
        told[name] = json.loads(capsys.readouterr().out.splitlines()[-1])["result"]
    for name in ("iou", "landslides", "landslides_found", "polygons", "false_polygons"):
        assert told["evaluate"][name] == told["agreement"][name] == {"iou": 1, "false_polygons": 0}.get(name, 2)
    for source in (mine, coded):
        assert main(["vectorize", str(source), "--out", str(tmp_path / f"{source.stem}.gpkg")]) == 0
        areas = pyogrio.raw.read(tmp_path / f"{source.stem}.gpkg", columns=["area_m2"])[3][0]
        assert areas.tolist() == pytest.approx([600 * 0.64, 300 * 0.64], rel=2e-3)


def test_specks_that_a_run_leaves_out_count_alike_in_evaluate_and_agreement(tmp_path):
    speckled = TRUE.copy()
    speckled[0, ::2] = 1  # 0.64 m2 each
    mine, truth = write(tmp_path / "m.tif", speckled), write(tmp_path / "t.tif", TRUE)
    told = agreement(str(mine), str(truth), tmp_path / "a.tif", Silent())
    known = compare(mine, truth)
    assert told["polygons"] == known["polygons"] == 2
    assert told["false_polygons"] == known["false_polygons"] == 0


def test_a_color_table_with_red_zeros_on_white_paper_is_not_turned_around(tmp_path):
    values = np.full((8, 8), 255, np.uint8)
    values[2:5, 2:5] = 0
    with rasterio.open(tmp_path / "a.tif", "w", driver="GTiff", width=8, height=8, count=1, dtype="uint8") as file:
        file.write(values, 1)
        file.write_colormap(1, {0: (255, 0, 0), 255: (255, 255, 255)})
    with pytest.raises(UserError, match="show 255 as the paper"):
        MaskReader(tmp_path / "a.tif")
