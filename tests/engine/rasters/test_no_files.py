"""Pipes, sockets and devices in the place of a file: one sentence, where opening them would wait for ever."""

import os
import socket
import sys

import pytest

from engine.cli.main import main
from tests.engine.rasters.reading.test_forty_ways import PLAIN, write

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps them elsewhere")


@pytest.mark.timeout(90)
@pytest.mark.parametrize("kind", ["pipe", "socket", "/dev/null"])
def test_what_is_no_file_is_never_waited_for(kind, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the name of a socket may have 100 letters
    odd = kind if kind.startswith("/") else "a.tif"
    if kind == "pipe":
        os.mkfifo(odd)
    elif kind == "socket":
        socket.socket(socket.AF_UNIX).bind(odd)
    scene, out = str(write(tmp_path / "scene.tif", PLAIN)), ["--out", str(tmp_path / "out")]
    mask = str(write(tmp_path / "mask.tif", (PLAIN[:1] > 128).astype("uint8")))
    made = ["--out", str(tmp_path / "out.gpkg")]
    for words in (
        ["inspect", odd],
        ["inspect", odd, "--role", "mask"],
        ["vectorize", odd, *made],
        ["statistics", odd],
        ["compare", odd, odd, *made],
        ["agreement", mask, odd, "--out", str(tmp_path / "out.tif")],
        ["evaluate", "--mask", mask, "--truth", odd],
        ["chips", scene, odd, *out],
        ["outline", scene, "--boxes", odd, *made],
        ["segment", odd, *out],
        ["segment", scene, "--aoi", odd, *out],
        ["segment", scene, "--dem", odd, *out],
        ["segment", scene, "--model", odd, *out],
        ["model", "show", odd],
    ):
        assert main(words) == 2, words
        assert odd in capsys.readouterr().err, words
