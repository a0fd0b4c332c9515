import errno
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from rasterio.errors import RasterioIOError

from engine.errors import UserError
from engine.rasters import atomic as files
from engine.rasters.grid import Grid
from engine.rasters.quantization import finished_rows, load_strip, save_strip
from engine.rasters.writer import MaskWriter, assemble_scores


def told(path, error):
    with pytest.raises(UserError) as caught, files.writing(path):
        raise error
    assert str(path) in caught.value.message
    assert caught.value.hint
    assert "\n" not in str(caught.value)
    return caught.value


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_full_disk(tmp_path, number):
    assert told(tmp_path / "x.tif", OSError(number, "No space left on device")).kind == "disk"


@pytest.mark.parametrize(
    "error",
    [
        PermissionError(errno.EACCES, "Permission denied"),
        RasterioIOError("first\nsecond"),
        OSError(),
        RasterioIOError(),
    ],
)
def test_anything_else(tmp_path, error):
    assert told(tmp_path / "x.tif", error).kind == "output"
    assert told(tmp_path / "none" / "x.tif", error).kind == "output"


def test_gdal_does_not_say_that_the_disk_is_full_so_the_free_space_does(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_free_bytes", lambda _: 0)
    assert told(tmp_path / "x.tif", RasterioIOError("Read or write failed")).kind == "disk"


def test_other_errors_are_not_hidden(tmp_path):
    with pytest.raises(ZeroDivisionError), files.writing(tmp_path / "x.tif"):
        raise ZeroDivisionError


def test_publish_takes_the_file_beside_along_and_drops_an_older_one(tmp_path):
    path, part = tmp_path / "a.tif", tmp_path / "a.tif.part"
    part.write_text("1")
    files.sidecar_of(part).write_text("beside")
    files.publish(part, path)
    assert files.sidecar_of(path).read_text() == "beside"
    part.write_text("2")
    files.publish(part, path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.tif"]
    assert path.read_text() == "2"


@pytest.fixture
def file_size_limit():
    """Return a function that lets the operating system refuse files larger than some bytes, as a full disk does."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(sys.platform == "win32", reason="no file size limit there")
class TestRefusedBytes:
    noise = np.random.default_rng(0).integers(0, 250, (1, 300, 300), dtype=np.uint8)

    def test_row(self, tmp_path, file_size_limit):
        save_strip(tmp_path, 0, self.noise[:, :50])
        file_size_limit(20_000)
        with pytest.raises(UserError) as caught:
            save_strip(tmp_path, 1, self.noise)
        file_size_limit(-1)
        assert caught.value.kind == "disk"
        assert finished_rows(tmp_path) == [0]
        np.testing.assert_array_equal(load_strip(tmp_path, 0), self.noise[:, :50])
        assert len(list(tmp_path.iterdir())) == 1

    # At 80 kB the last bytes are refused on closing, of which GDAL does not tell: reading back finds it.
    @pytest.mark.parametrize("limit", [20_000, 80_000])
    def test_scores(self, tmp_path, file_size_limit, make_info, limit):
        grid = Grid(300, 300, 300, 0)
        save_strip(tmp_path / "rows", 0, self.noise)
        path = tmp_path / "scores.tif"
        path.write_text("the scores of the last run")
        file_size_limit(limit)
        with pytest.raises(UserError) as caught:
            assemble_scores(tmp_path / "rows", grid, make_info(300, 300), ["cam"], path, {})
        file_size_limit(-1)
        assert caught.value.kind in ("disk", "output")
        assert str(path) in caught.value.message
        assert path.read_text() == "the scores of the last run"
        assert sorted(entry.name for entry in tmp_path.iterdir()) == ["rows", "scores.tif"]
        assert finished_rows(tmp_path / "rows") == [0]

    @pytest.mark.parametrize("limit", [100, 5_000, 10_000])
    def test_mask(self, tmp_path, file_size_limit, make_info, limit):
        path = tmp_path / "mask.tif"
        path.write_text("the mask of the last run")
        file_size_limit(limit)
        with pytest.raises(UserError) as caught, MaskWriter(path, make_info(300, 300)) as mask:
            mask.write_rows(0, self.noise[0] & 1)
        file_size_limit(-1)
        assert caught.value.kind in ("disk", "output")
        assert path.read_text() == "the mask of the last run"
        assert [entry.name for entry in tmp_path.iterdir()] == ["mask.tif"]


PRINTS = """
import sys
from pathlib import Path
from pathlib import Path
import numpy as np
from engine.errors import UserError
from engine.rasters.layers.aoi import read_aoi
from engine.rasters.reader import SceneReader
from engine.rasters.writer import MaskWriter, ScoreReader

folder = Path(sys.argv[1])
with SceneReader(folder / "scene.tif") as scene:
    info = scene.info
whole = (folder / "scene.tif").read_bytes()
(folder / "cut.tif").write_bytes(whole[: len(whole) // 2])
(folder / "garbage.tif").write_bytes(b"II*\\0" + b"\\1" * 60)
(folder / "area.geojson").write_text("{ garbage")


def mask():
    with MaskWriter(folder / "none" / "mask.tif", info) as writer:
        writer.write_rows(0, np.zeros((info.height, info.width), np.uint8))


failures = 0
for action in (
    lambda: SceneReader(folder / "none.tif"),
    lambda: SceneReader(folder / "garbage.tif"),
    lambda: SceneReader(folder / "cut.tif"),
    lambda: ScoreReader(folder / "garbage.tif"),
    lambda: ScoreReader(folder / "scene.tif"),
    lambda: read_aoi(folder / "area.geojson", info),
    mask,
):
    try:
        action()
    except UserError:
        failures += 1
sys.exit(100 + failures)
"""


def test_gdal_prints_nothing_past_the_sentence(make_scene, tmp_path):
    make_scene(
        np.random.default_rng(0).integers(1, 255, (3, 90, 90), dtype=np.uint8),
        crs=None,
        transform=None,
        compress="DEFLATE",
    )
    root = Path(files.__file__).parents[2]
    ran = subprocess.run(
        [sys.executable, "-c", PRINTS, tmp_path], cwd=root, capture_output=True, text=True, check=False
    )
    assert (ran.stdout, ran.stderr) == ("", "")
    assert ran.returncode == 107
