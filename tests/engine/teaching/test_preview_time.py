"""How long the live preview of a map of 1600 x 1000 px takes after a change; the figures stand in the test's report.

pytest tests/engine/teaching/test_preview_time.py -s
"""

import shutil
import statistics
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from engine.commands import teaching
from engine.commands.registry import find_command
from engine.demo.scene import make_scene
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Silent
from engine.teaching import feature_blocks
from engine.teaching.feature_blocks import BLOCK, Features
from engine.teaching.feature_store import FOLDER
from tests.engine.adaptation.test_teach import layer, place_of

WIDTH, HEIGHT = 1600, 1000
CORES = 2
"""On as many idle ones the targets are 1 s with features in memory and 6 s without any: docs/research/TEACHING.md."""

VIEWS = [(100, 100, 228, 228), (100, 900, 228, 1028), (600, 500, 728, 628)]


@pytest.fixture
def lesson(tmp_path, tiny_model):
    files = make_scene(tmp_path / "scene", 1664, 5, 40)
    settings = {"device": "cpu", "method": "student", "tiles": {"size": 512, "overlap": 64}}
    run = tmp_path / "run"
    told = {"scene": str(files.scene), "out": str(run), "model": str(tiny_model), "settings": settings}
    find_command("segment")(told, Silent())
    scene = RunFolder(run).read()["scene"]
    with rasterio.open(files.truth) as data:
        rows, cols = np.nonzero(data.read(1) == 1)
    boxes = [place_of(scene, r, c, r + 12, c + 12) for r, c in list(zip(rows, cols, strict=True))[::400]]
    views = layer(tmp_path / "views.gpkg", [place_of(scene, *view) for view in VIEWS], scene["crs_wkt"])
    outlines = layer(tmp_path / "outlines.gpkg", boxes, scene["crs_wkt"])
    bounds = place_of(scene, 0, 0, HEIGHT, WIDTH).bounds
    told = {"run": str(run), "rectangle": list(bounds), "decisions": outlines, "checked": views, "overwrite": True}
    return {**told, "truth": str(files.truth)}


@pytest.mark.long
def test_the_preview_of_a_whole_map_follows_and_no_feature_is_computed_twice(
    lesson, tmp_path, monkeypatch, record_property
):
    torch.set_num_threads(CORES)  # as the engine has on two cores; other tests have one
    made: list[tuple[int, ...]] = []
    make = feature_blocks.head_features

    def counted(x, **more):
        made.append(tuple(x.shape))  # from several threads
        return make(x, **more)

    monkeypatch.setattr(feature_blocks, "head_features", counted)
    out = tmp_path / "p.tif"

    def asked():
        """Return seconds of the clock and of the processor, and how many blocks of features were made; look at it."""
        made.clear()
        out.unlink(missing_ok=True)
        wall, processor = time.perf_counter(), time.process_time()
        assert find_command("teach_preview")({**lesson, "out": str(out)}, Silent())["preview"] == str(out)
        took = time.perf_counter() - wall, time.process_time() - processor
        with rasterio.open(out) as shown, rasterio.open(lesson["truth"]) as data:
            p, truth = shown.read(1), data.read(1)[:HEIGHT:2, :WIDTH:2] == 1
            assert shown.shape == (HEIGHT // 2, WIDTH // 2)
            assert list(shown.bounds) == pytest.approx(lesson["rectangle"])
        assert p[truth].mean() > 2 * p[~truth].mean()
        pictures.add(out.read_bytes())
        return took, len(made)

    pictures: set[bytes] = set()
    fresh, cached, stored = [], [], []
    for _ in range(3):
        shutil.rmtree(Path(lesson["run"]) / FOLDER, ignore_errors=True)
        monkeypatch.setattr(teaching, "KEPT", Features())
        took, blocks = asked()
        assert blocks == len(teaching.KEPT.blocks) >= -(-WIDTH // BLOCK) * -(-HEIGHT // BLOCK), "each block once"
        fresh.append(took)
        for _ in range(2):
            took, blocks = asked()
            assert blocks == 0, "what is kept in memory is made no more"
            cached.append(took)
        monkeypatch.setattr(teaching, "KEPT", Features())  # as in the next session
        took, blocks = asked()
        assert blocks == 0, "what is kept with the run is made no more"
        stored.append(took)
    assert len(pictures) == 1, "the same question has the same answer, wherever the features come from"
    for name, found in (("not cached", fresh), ("cached", cached), ("read from the run", stored)):
        wall, processor = (statistics.median(each) for each in zip(*found, strict=True))
        line = f"preview of {WIDTH} x {HEIGHT} px, features {name}: {wall:.2f} s, processor {processor:.2f} s"
        record_property(name, f"{line}, {torch.get_num_threads()} threads")
        print(line)
