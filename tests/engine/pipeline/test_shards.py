"""Many processes, one result: shards and their merge, and dask workers of which one dies."""

import os
import pickle
import shutil
import subprocess
import sys

import numpy as np
import pyogrio
import pytest
import rasterio
from hypothesis import given
from hypothesis import strategies as st

from engine.cli.main import main
from engine.errors import UserError
from engine.model_file.bundle import open_model
from engine.pipeline.dask_cluster import is_protected, parts, segment_on_cluster
from engine.pipeline.plan import Request
from engine.pipeline.segment import segment
from engine.pipeline.shards import Shard, merge, score_shard
from engine.rasters.atomic import own_part_of
from engine.reporting import Silent
from engine.settings.run import PolygonSettings, RunSettings, ThresholdSettings, TileSettings
from engine.version import ROOT

POLYGONS = "landslides.gpkg"
SETTINGS = RunSettings(
    method="student",
    device="cpu",
    tiles=TileSettings(64, 16),
    thresholds=ThresholdSettings(student=0.5),
    polygons=PolygonSettings(min_area_m2=1),
)


def ask(scene, out, model, settings=SETTINGS):
    return Request(scene, out, open_model(model), settings)


def same(one, other):
    """Whether two runs left the same scores, mask and polygons, bit for bit."""
    for name in ("scores.tif", "mask.tif"):
        with rasterio.open(one / name) as a, rasterio.open(other / name) as b:
            if (a.tags(), a.descriptions, a.profile) != (b.tags(), b.descriptions, b.profile):
                return False
            if not np.array_equal(a.read(), b.read()):
                return False
    (_, _, shapes, columns), (_, _, others, other_columns) = (pyogrio.raw.read(run / POLYGONS) for run in (one, other))
    assert len(shapes) > 3
    equal = [np.array_equal(a, b, equal_nan=a.dtype.kind == "f") for a, b in zip(columns, other_columns, strict=True)]
    return all(equal) and list(shapes) == list(others)


@pytest.fixture
def single(make_raster, tmp_path, tiny_model):
    """A scene of nine rows of chips, and the folder of its run by one process."""
    return by_one_process(make_raster(height=440, width=100), tmp_path / "single", tiny_model)


def by_one_process(scene, out, model):
    segment(ask(scene, out, model), Silent())
    return scene, out


@given(n_rows=st.integers(1, 300), count=st.integers(1, 40))
def test_shards_and_parts_hold_each_row_once(n_rows, count):
    shard_rows = [row for number in range(1, count + 1) for row in Shard(number, count).rows(n_rows)]
    assert shard_rows == list(range(n_rows))
    cut = parts(n_rows, count)
    assert [row for rows in cut for row in rows] == list(range(n_rows))
    assert len(cut) >= min(count, n_rows) / 2


@pytest.mark.parametrize("count", [3, 12])
def test_merged_shards_are_the_single_run(count, single, tmp_path, tiny_model):
    scene, whole = single
    request = ask(scene, tmp_path / "run", tiny_model)
    told = [score_shard(request, Shard(number, count), Silent()) for number in range(count, 0, -1)]
    assert sum(one["computed"] for one in told) == 9
    assert [one["left"] for one in told] == sorted((one["left"] for one in told), reverse=True)
    assert told[-1]["left"] == 0
    merge(request.out, Silent())
    assert same(request.out, whole)
    assert score_shard(request, Shard(1, count), Silent())["computed"] == 0


def test_a_shard_that_is_missing_is_told_and_a_single_process_can_go_on(single, tmp_path, tiny_model):
    scene, whole = single
    request = ask(scene, tmp_path / "run", tiny_model)
    score_shard(request, Shard(2, 3), Silent())
    with pytest.raises(UserError, match=r"6 of 9 rows .* first is row 1"):
        merge(request.out, Silent())
    segment(Request(scene, request.out, request.model, SETTINGS, resume=True), Silent())
    assert same(request.out, whole)


def test_a_damaged_row_is_computed_again(single, tmp_path, tiny_model):
    scene, whole = single
    request = ask(scene, tmp_path / "run", tiny_model)
    score_shard(request, Shard(1, 1), Silent())
    row = request.out / "rows" / "row-000004.npz"
    row.write_bytes(row.read_bytes()[:-100])
    with pytest.raises(UserError, match="damaged"):
        merge(request.out, Silent())
    assert score_shard(request, Shard(1, 2), Silent())["computed"] == 0
    assert score_shard(request, Shard(2, 2), Silent())["computed"] == 1
    merge(request.out, Silent())
    assert same(request.out, whole)


def test_a_shard_of_another_run_is_refused(single, tmp_path, tiny_model):
    scene, _ = single
    score_shard(ask(scene, tmp_path / "run", tiny_model), Shard(1, 3), Silent())
    other = RunSettings(method="student", device="cpu", tiles=TileSettings(64, 32))
    with pytest.raises(UserError, match="another overlap"):
        score_shard(ask(scene, tmp_path / "run", tiny_model, other), Shard(2, 3), Silent())


@pytest.mark.parametrize("text", ["", "3", "0/4", "5/4", "a/b", "1/0", "-1/2"])
def test_bad_shards(text):
    with pytest.raises(UserError):
        Shard.of(text)


def test_command_line(single, tmp_path, tiny_model, capsys):
    scene, whole = single
    twin = scene.with_name("twin.tif")
    twin.write_bytes(scene.read_bytes())
    more = ["--model", tiny_model, "--method", "student", "--device", "cpu", "--tile", "64", "--overlap", "16"]
    out = tmp_path / "runs"
    words = ["segment", scene, twin, "--out", out, "--min-area", "1", "--student-threshold", "0.5", *more]
    for shard in ("1/2", "2/2"):
        assert main([str(word) for word in [*words, "--shard", shard]]) == 0
    assert main(["merge", str(out / "scene"), str(out / "twin")]) == 0
    assert same(out / "scene", whole)
    assert (out / "twin" / "landslides.gpkg").is_file()
    capsys.readouterr()
    assert main([str(word) for word in [*words, "--shard", "1/2", "--overwrite"]]) == 2
    assert "Delete the folder" in capsys.readouterr().err
    assert main(["merge", str(tmp_path / "nowhere")]) == 2
    assert "no run" in capsys.readouterr().err


@pytest.mark.timeout(900)  # three processes that import PyTorch, on a machine that may be busy
@pytest.mark.skipif(sys.platform == "win32", reason="under Wine 8 dask takes more than 14 minutes for it")
def test_a_dask_worker_killed_in_the_middle_changes_nothing(make_raster, tmp_path, tiny_model):
    """Two processes, one of which is killed when the first rows are there."""
    pytest.importorskip("distributed")
    scene, whole = by_one_process(make_raster(height=3000, width=100), tmp_path / "single", tiny_model)
    script = ROOT / "tests" / "engine" / "pipeline" / "kill_a_worker.py"
    command = [sys.executable, script, scene, tmp_path / "run", tiny_model]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    told = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=850, check=False)
    assert told.returncode == 0, told.stderr
    assert "killed" in told.stdout
    assert same(tmp_path / "run", whole)


@pytest.mark.usefixtures("unanswered")
def test_no_scheduler_is_one_sentence(single, tmp_path, tiny_model, monkeypatch):
    pytest.importorskip("distributed")
    monkeypatch.setattr("engine.pipeline.dask_cluster.ANSWER_S", 0.2)
    with pytest.raises(UserError, match="No dask scheduler answers at tcp"):
        segment_on_cluster([ask(single[0], tmp_path / "run", tiny_model)], "tcp://127.0.0.1:9", Silent())
    assert not (tmp_path / "run").exists()


class Told(Silent):
    """Keeps the warnings."""

    def __init__(self):
        self.warnings = []

    def log(self, text, level="info"):
        if level == "warning":
            self.warnings.append(text)


@pytest.mark.parametrize(
    ("address", "is_safe"),
    [
        ("tcp://127.0.0.1:8786", True), ("tcp://localhost:8786", True), ("tcp://[::1]:8786", True),
        ("127.0.0.1:8786", True), ("tls://node1:8786", True), ("tcp://node1:8786", False), ("node1:8786", False),
        ("tcp://10.0.0.5:8786", False), ("tcp://0.0.0.0:8786", False), ("ws://node1:80", False),
        ("tcp://localhost.evil.example:1", False),
    ],
)  # fmt: skip
def test_an_open_way_to_another_machine_is_known(address, is_safe):
    assert is_protected(address) == is_safe


@pytest.mark.usefixtures("unanswered")
def test_an_open_way_to_another_machine_warns(single, tmp_path, tiny_model, monkeypatch):
    pytest.importorskip("distributed")
    monkeypatch.setattr("engine.pipeline.dask_cluster.ANSWER_S", 0.2)
    heard = Told()
    with pytest.raises(UserError):
        segment_on_cluster([ask(single[0], tmp_path / "run", tiny_model)], "tcp://192.0.2.1:9", heard)
    (warning,) = heard.warnings
    assert "can run programs on every machine" in warning


ROLES = ("scheduler", "worker", "client")


def certificate(folder, name):
    """Make a certificate as docs/CLUSTER.md does, and return what dask is told of it."""
    cert, key = folder / f"{name}-cert.pem", folder / f"{name}-key.pem"
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=landslides"]
    subprocess.run([*make, "-keyout", key, "-out", cert], check=True, capture_output=True)
    files = {f"{role}.{kind}": str(path) for role in ROLES for kind, path in (("cert", cert), ("key", key))}
    tls = {f"distributed.comm.tls.{name}": value for name, value in {"ca-file": str(cert), **files}.items()}
    return {"distributed.comm.require-encryption": True, **tls}


@pytest.mark.skipif(shutil.which("openssl") is None, reason="there is no openssl that makes a certificate")
def test_a_scene_is_computed_over_certificates_and_with_others_nobody_is_let_in(
    single, tmp_path, tiny_model, monkeypatch
):
    dask, distributed = pytest.importorskip("dask"), pytest.importorskip("distributed")
    ours, others = (certificate(tmp_path, name) for name in ("ours", "others"))
    scene, whole = single
    with (
        dask.config.set(ours),
        distributed.LocalCluster(
            1, processes=False, threads_per_worker=1, dashboard_address=None, protocol="tls://", host="127.0.0.1",
            security=distributed.Security(),
        ) as cluster,
    ):  # fmt: skip
        address = cluster.scheduler_address
        assert address.startswith("tls://")
        heard = Told()
        segment_on_cluster([ask(scene, tmp_path / "run", tiny_model)], address, heard)
        assert heard.warnings == []
        assert same(tmp_path / "run", whole)
        monkeypatch.setattr("engine.pipeline.dask_cluster.ANSWER_S", 1.0)
        for told in (others, dict.fromkeys(others)):
            with dask.config.set(told), pytest.raises(UserError, match="certificates"):
                segment_on_cluster([ask(scene, tmp_path / "other", tiny_model)], address, Silent())
        assert not (tmp_path / "other").exists()


def test_a_users_error_travels_whole():
    error = pickle.loads(pickle.dumps(UserError("What.", "Do.", "scene")))  # noqa: S301
    assert (error.message, error.hint, error.kind) == ("What.", "Do.", "scene")


def test_processes_do_not_write_into_one_another(tmp_path):
    path = tmp_path / "row-000001.npz"
    program = "import sys, pathlib, engine.rasters.atomic as f; print(f.own_part_of(pathlib.Path(sys.argv[1])))"
    command = [sys.executable, "-c", program, path]
    other = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
    assert other != str(own_part_of(path))
    assert other.startswith(f"{path}.")
    assert other.endswith(".part")
