"""An offline bundle may be any zip: it is used or refused with one sentence, and writes nowhere but its folder."""

import json
import os
import random
import zipfile

import pytest

from landslide_wsss_plugin.runtime import bundle as bundles
from landslide_wsss_plugin.runtime.bundle import open_bundle, unpack
from landslide_wsss_plugin.runtime.child import CancelledError
from landslide_wsss_plugin.runtime.failures import InstallError

GOOD = {"format": 1, "build": "standard", "platform": "linux-x86_64", "python": [[3, 11]], "lock": "0" * 64}
LONG = os.environ.get("LANDSLIDE_WSSS_LONG") == "1"


def bundle(path, manifest=GOOD, wheels=None, compress=zipfile.ZIP_STORED):
    with zipfile.ZipFile(path, "w", compress) as archive:
        if manifest is not None:
            archive.writestr("bundle.json", manifest if isinstance(manifest, (str, bytes)) else json.dumps(manifest))
        for name, data in (wheels or {"wheels/affine-3.0-py3-none-any.whl": b"x" * 500}).items():
            archive.writestr(name, data)
    return path


def take(path, folder):
    return unpack(open_bundle(path), folder, lambda: False, lambda _done: None)


def test_a_good_one_is_unpacked_into_its_folder(tmp_path):
    told = []
    path = bundle(tmp_path / "b.zip")
    folder = unpack(open_bundle(path), tmp_path / "out" / "wheels", lambda: False, told.append)
    assert [file.name for file in folder.iterdir()] == ["affine-3.0-py3-none-any.whl"]
    assert told[-1] == 500


@pytest.mark.parametrize(
    "name",
    [
        "wheels/../../escape.whl",
        "../escape.whl",
        "/escape.whl",
        "wheels/sub/escape.whl",
        "wheels\\..\\escape.whl",
        "wheels/.hidden.whl",
        "C:/escape.whl",
        "wheels/script.sh",
        "wheels/",
    ],
)
def test_a_name_that_leads_out_is_refused_before_a_byte_is_written(tmp_path, name):
    path = bundle(tmp_path / "b.zip", wheels={name: b"x"})
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(InstallError, match="no package") as caught:
        take(path, tmp_path / "out" / "wheels")
    assert caught.value.kind == "bundle"
    assert sorted(tmp_path.rglob("*")) == before


def test_a_bomb_is_refused(tmp_path):
    path = bundle(tmp_path / "b.zip", wheels={"wheels/big-1.whl": b"\0" * (64 << 20)}, compress=zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 1 << 20
    with pytest.raises(InstallError, match="compressed"):
        open_bundle(path)


@pytest.mark.parametrize(("limit", "value"), [("MEMBER_LIMIT", 1), ("TOTAL_LIMIT", 100)])
def test_one_that_holds_too_much_is_refused(tmp_path, monkeypatch, limit, value):
    monkeypatch.setattr(bundles, limit, value)
    with pytest.raises(InstallError, match="too much"):
        open_bundle(bundle(tmp_path / "b.zip"))


@pytest.mark.parametrize(
    "manifest",
    [
        None, "", "{", "[]", "3", b"\xff\xfe", {}, {**GOOD, "format": 2}, {**GOOD, "python": 3},
        {**GOOD, "python": [["a", 1]]}, {**GOOD, "python": [[3]]}, "[" * 60_000,
        json.dumps(GOOD) + " " * bundles.MANIFEST_LIMIT,
    ],
)  # fmt: skip
def test_one_that_does_not_say_what_it_is_for_is_refused(tmp_path, manifest):
    with pytest.raises(InstallError) as caught:
        open_bundle(bundle(tmp_path / "b.zip", manifest))
    assert caught.value.kind == "bundle"
    assert caught.value.hint


def test_the_same_name_twice_is_refused(tmp_path):
    path = bundle(tmp_path / "b.zip")
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("wheels/affine-3.0-py3-none-any.whl", b"another")
    with pytest.raises(InstallError, match="too much"):
        open_bundle(path)


def test_any_bytes_that_changed_are_used_or_refused(tmp_path):
    """Without hypothesis, which QGIS' Python does not have; the seed makes a failure repeatable."""
    good = bundle(tmp_path / "b.zip").read_bytes()
    (tmp_path / "out").mkdir()
    refused = 0
    for seed in range(5000 if LONG else 300):
        chance = random.Random(seed)
        data = bytearray(good)
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        if chance.random() < 0.2:
            del data[chance.randrange(len(data)) :]
        path = tmp_path / "changed.zip"
        path.write_bytes(data)
        refusal = None
        try:
            take(path, tmp_path / "out" / "wheels")
        except InstallError as error:
            refusal = error
            refused += 1
        assert refusal is None or (refusal.message and refusal.hint), seed
        assert {file.name for file in (tmp_path / "out").iterdir()} <= {"wheels"}, seed
    assert refused > 50


def test_it_can_be_stopped(tmp_path):
    with pytest.raises(CancelledError):
        unpack(open_bundle(bundle(tmp_path / "b.zip")), tmp_path / "out", lambda: True, lambda _done: None)
