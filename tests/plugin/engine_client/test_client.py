import sys
import time
from pathlib import Path

import pytest

from landslide_wsss_plugin.engine_client import client as talk
from landslide_wsss_plugin.engine_client.client import CancelledError, EngineClient, EngineError
from landslide_wsss_plugin.engine_client.process import LOG_LIMIT, Launch
from landslide_wsss_plugin.engine_client.protocol import Progress
from landslide_wsss_plugin.runtime.child_environment import for_engine


def never():
    return False


def ask(launch, do="segment", args=None, heard=None, cancelled=never, **limits):
    with EngineClient(launch, (heard if heard is not None else []).append, cancelled, **limits) as conversation:
        return conversation.request(do, args or {})


def request(folder: Path, **changes):
    plain = {"scene": "s.tif", "out": str(folder), "model": None, "settings": {}, "aoi": None}
    return {**plain, "resume": False, "overwrite": False, **changes}


def lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().split(")")[1].split()[0] != "Z"
    except OSError:
        return False


def ends_soon(pid: int) -> bool:
    """Whether a killed process is gone within two seconds; the system buries it, not its parent."""
    deadline = time.monotonic() + 2
    while lives(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not lives(pid)


def rows(folder: Path):
    return len(list((folder / "rows").iterdir()))


def test_a_good_engine_gives_its_result_and_its_progress(fake, tmp_path):
    heard = []
    result = ask(fake(), args=request(tmp_path / "run"), heard=heard)
    assert result["count"] == 3
    assert [e.done for e in heard if isinstance(e, Progress) and e.stage == "chips"] == list(range(1, 9))


def test_the_engines_process_ends_with_the_conversation(fake):
    pid = ask(fake(), "environment")["pid"]
    assert not lives(pid)


def test_qgis_own_environment_does_not_reach_the_engine(fake, monkeypatch):
    for name in (
        "PYTHONHOME",
        "PYTHONSTARTUP",
        "PIP_TARGET",
        "GDAL_DATA",
        "PROJ_LIB",
        "LD_PRELOAD_X",
        "QT_PLUGIN_PATH",
    ):
        monkeypatch.setenv(name, "/qgis")
    monkeypatch.setenv("HTTPS_PROXY", "kept")
    launch = fake()
    seen = ask(launch, "environment")["environment"]
    assert seen["PYTHONPATH"] == str(launch.home)
    assert seen["HTTPS_PROXY"] == "kept"
    assert not [name for name, value in seen.items() if value == "/qgis"]


def test_the_scrubbing_knows_every_family():
    dirty = {"PythonPath": "1", "DYLD_LIBRARY_PATH": "1", "LD_LIBRARY_PATH": "1", "CONDA_PREFIX": "1", "PATH": "/bin"}
    clean = for_engine(dirty, Path("/home"))
    assert "PythonPath" not in clean
    assert not any(name.startswith(("DYLD", "LD_", "CONDA")) for name in clean)
    assert clean["PATH"] == "/bin"


def test_children_of_the_engine_end_with_it(fake):
    launch = fake("with_child")
    ask(launch, "environment")
    child = int(launch.log.read_text().split("child ")[1].split()[0])
    assert ends_soon(child)


def test_no_python_chosen_is_one_sentence_with_a_remedy(fake):
    launch = fake()
    for python in ("", "/nowhere/python", str(launch.home)):
        with pytest.raises(EngineError) as caught:
            ask(Launch(python, launch.home, launch.log))
        assert caught.value.kind == "runtime"
        assert ("Choose" if python else "press Install") in caught.value.hint


def test_an_engine_that_dies_at_start_says_where_to_look(fake):
    launch = fake("die_at_start")
    with pytest.raises(EngineError) as caught:
        ask(launch)
    assert caught.value.kind == "runtime"
    assert sys.executable in caught.value.message
    assert "No module named 'torch'" in launch.log.read_text()


def test_an_engine_that_never_says_hello_is_given_up(fake):
    with pytest.raises(EngineError, match="did not start"):
        ask(fake("never_hello"), hello_s=0.5)


def test_starting_can_be_cancelled(fake):
    with pytest.raises(CancelledError):
        ask(fake("never_hello"), cancelled=lambda: True)


@pytest.mark.parametrize(
    ("mode", "sentence", "remedy"),
    [
        ("older_protocol", "The AI runtime is older than the plugin (protocol 1 in place of 2).", "Repair or change"),
        ("newer_protocol", "The AI runtime is newer than the plugin (protocol 99 in place of 2).", "Update the plugin"),
    ],
)
def test_client_engine_of_another_protocol_says_which_side_is_older(fake, mode, sentence, remedy):
    with pytest.raises(EngineError) as caught:
        ask(fake(mode))
    assert caught.value.message == sentence
    assert remedy in caught.value.hint


@pytest.mark.parametrize("mode", ["die_after_hello", "die_in_run"])
def test_an_engine_that_dies_is_told_and_the_rows_stay(fake, tmp_path, mode):
    with pytest.raises(EngineError) as caught:
        ask(fake(mode), args=request(tmp_path / "run"))
    assert caught.value.kind == "died"
    if mode == "die_in_run":
        assert rows(tmp_path / "run") == 3
        assert ask(fake("good"), args=request(tmp_path / "run", resume=True))["count"] == 3


def test_a_silent_engine_is_given_up(fake, tmp_path):
    with pytest.raises(EngineError) as caught:
        ask(fake("hang"), args=request(tmp_path / "run"), silence_s=1.0)
    assert caught.value.kind == "hangs"
    assert rows(tmp_path / "run") == 2


def test_heartbeats_keep_a_slow_engine_alive(fake, tmp_path):
    assert ask(fake("deaf"), args=request(tmp_path / "run"), silence_s=0.7)["count"] == 3


def test_garbage_on_the_line_is_passed_over(fake, tmp_path):
    assert ask(fake("garbage"), args=request(tmp_path / "run"))["mask"].endswith("mask.tif")


def test_a_flood_neither_blocks_nor_fills_the_disk(fake, tmp_path):
    launch = fake("flood")
    assert ask(launch, args=request(tmp_path / "run"))["count"] == 3
    assert launch.log.stat().st_size <= LOG_LIMIT + 1000


@pytest.mark.parametrize("kind", ["scene", "model", "disk", "device", "aoi", "exists", "internal", "never heard of"])
def test_a_refusal_keeps_its_kind_and_words(fake, kind):
    with pytest.raises(EngineError) as caught:
        ask(fake(f"refuse:{kind}"))
    assert (caught.value.kind, caught.value.message, caught.value.hint) == (
        kind,
        "It cannot be done.",
        "Do something else.",
    )


@pytest.mark.parametrize("mode", ["slow", "deaf"])
def test_cancel_takes_less_than_two_seconds_and_keeps_finished_rows(fake, tmp_path, mode):
    heard = []
    asked_at = []

    def cancelled():
        if any(isinstance(event, Progress) for event in heard):
            asked_at.append(time.monotonic())
            return True
        return False

    limit = talk.CANCEL_S + 0.6  # the tick, and the ending of the process
    with pytest.raises(CancelledError):
        ask(fake(mode), args=request(tmp_path / "run"), heard=heard, cancelled=cancelled)
    assert time.monotonic() - asked_at[0] < max(limit, 2.0)
    assert 1 <= rows(tmp_path / "run") < 8


def test_the_end_of_stdin_ends_the_engine(fake):
    with EngineClient(fake(), [].append, never) as conversation:
        process = conversation.engine.process
        process.stdin.close()
        assert process.wait(5) == 0
