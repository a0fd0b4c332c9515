"""Files that claim to be huge are refused in one sentence before the memory that they ask for is taken."""

import json
import subprocess
import sys
import zipfile

import numpy as np
import pytest
from safetensors.torch import save
from torch import zeros

from engine.errors import UserError
from engine.rasters.quantization import finished_rows, load_strip, save_strip
from engine.version import ROOT

MOST_MB = 200
MEASURED = """
import json, resource, sys
from engine.errors import UserError
from engine.model_file.bundle import open_model
from engine.pipeline.run_folder import RunFolder
from engine.rasters.quantization import finished_rows
from engine.rasters.reader import SceneReader
from pathlib import Path
kind, path = sys.argv[1], Path(sys.argv[2])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
said = ""
try:
    if kind == "model":
        open_model(path).verify()
    elif kind == "run":
        RunFolder(path).read()
    elif kind == "scene":
        SceneReader(path)
    else:
        said = "" if finished_rows(path) else "refused"
except UserError as error:
    said = str(error)
print(json.dumps([said, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024]))
"""


def refused(kind, path):
    """Ask a process of its own; return its one sentence, having seen how much memory it took."""
    told = subprocess.run(
        [sys.executable, "-c", MEASURED, kind, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    said, megabytes = json.loads(told.stdout)
    assert said
    assert "\n" not in said
    assert megabytes < MOST_MB
    return said


def row_of(path, shape, pieces):
    path.parent.mkdir(parents=True, exist_ok=True)
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("levels.npy", "w", force_zip64=True) as member,
    ):
        np.lib.format.write_array_header_1_0(member, {"descr": "|u1", "fortran_order": False, "shape": shape})
        for _ in range(pieces):
            member.write(bytes(1 << 20))


@pytest.mark.long
def test_a_row_that_unpacks_to_gigabytes_is_none(tmp_path):
    row_of(tmp_path / "rows" / "row-000000.npz", (3, 1 << 10, (1 << 20) // 3), 1100)
    assert (tmp_path / "rows" / "row-000000.npz").stat().st_size < 2 << 20
    refused("rows", tmp_path / "rows")


def test_a_row_that_lies_about_its_shape_is_none_and_a_true_one_is_read(tmp_path):
    row_of(tmp_path / "row-000000.npz", (1, 1, 1 << 40), 1)
    save_strip(tmp_path, 1, np.ones((2, 3, 4), np.uint8))
    assert finished_rows(tmp_path) == [1]
    assert load_strip(tmp_path, 1, (2, 3, 4)).shape == (2, 3, 4)
    with pytest.raises(UserError):
        load_strip(tmp_path, 1, (2, 3, 5))


@pytest.mark.long
def test_a_model_whose_card_asks_for_more_than_its_bytes_hold_is_refused(tmp_path, tiny_model):
    with zipfile.ZipFile(tiny_model) as archive:
        card = json.loads(archive.read("card.json"))
    data = save({"a": zeros(4)})
    import hashlib  # noqa: PLC0415

    entry = {"architecture": "generator", "config": {"width": 900, "blocks": 9}, "file": "generator.safetensors"}
    card["networks"] = {"generator": {**entry, "sha256": hashlib.sha256(data).hexdigest()}}
    path = tmp_path / "a.lsmodel"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("card.json", json.dumps(card))
        archive.writestr("generator.safetensors", data)
    assert "parameters" in refused("model", path)


@pytest.mark.long
@pytest.mark.parametrize(
    "text", ["[" * 200_000, '{"a":' * 100_000, '{"format": 1, "n": ' + "9" * 100_000 + "}", "9" * (9 << 20)]
)
def test_a_run_file_of_any_depth_or_length_is_refused(tmp_path, text):
    (tmp_path / "run.json").write_text(text)
    refused("run", tmp_path)


@pytest.mark.long
@pytest.mark.parametrize(
    "size", ["rasterXSize='2147483647' rasterYSize='1'", "rasterXSize='1' rasterYSize='2147483647'"]
)
def test_a_raster_of_two_billion_pixels_a_side_is_refused(tmp_path, size):
    bands = "".join(f"<VRTRasterBand dataType='Byte' band='{number}'/>" for number in (1, 2, 3))
    (tmp_path / "a.vrt").write_text(f"<VRTDataset {size}>{bands}</VRTDataset>")
    assert "says that it is" in refused("scene", tmp_path / "a.vrt")


@pytest.mark.long
def test_a_raster_of_very_many_bands_is_refused(tmp_path):
    bands = "".join(f"<VRTRasterBand dataType='Byte' band='{number}'/>" for number in range(1, 20_001))
    (tmp_path / "a.vrt").write_text(f"<VRTDataset rasterXSize='9' rasterYSize='9'>{bands}</VRTDataset>")
    assert "says that it is" in refused("scene", tmp_path / "a.vrt")
