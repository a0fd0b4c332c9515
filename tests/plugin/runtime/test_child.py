"""A program of the installation that misbehaves: it is heard, watched, and ended with all that it has started."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from landslide_wsss_plugin.runtime import child
from landslide_wsss_plugin.runtime.failures import InstallError


@pytest.fixture
def run(tmp_path):
    """Run a piece of Python as a program of the installation."""

    def start(code, *, cancelled=lambda: False, log=None, **more):
        command = [sys.executable, "-u", "-c", code]
        return child.run(
            command, {"PATH": os.environ["PATH"]}, log or tmp_path / "x.log", supervisor=sys.executable,
            cancelled=cancelled, folder=tmp_path, **more,
        )  # fmt: skip

    return start


def alive(word):
    listed = subprocess.run(["ps", "-ewwo", "stat=,args="], capture_output=True, text=True, check=True).stdout
    return [line for line in listed.splitlines() if word in line and not line.startswith("Z") and " -c " in line]


def gone(word, seconds=5):
    deadline = time.monotonic() + seconds
    while alive(word) and time.monotonic() < deadline:
        time.sleep(0.05)
    return not alive(word)


def test_its_end_and_its_words_are_known(run, tmp_path):
    heard = []
    ended = run("import sys; print('one'); print('two', file=sys.stderr); sys.exit(7)", heard=heard.append)
    assert (ended.code, heard) == (7, ["one", "two"])
    assert "one\ntwo" in (tmp_path / "x.log").read_text()


def test_a_signal_is_told_in_words(run):
    ended = run("import os; os.kill(os.getpid(), 4)")
    assert ended.code != 0
    assert "exit code -4" in ended.output


def test_garbage_and_endless_lines_are_taken(run):
    ended = run("import sys; sys.stdout.buffer.write(b'\\xff\\x00\\n' + b'x' * (1 << 20) + b'\\nlast\\n')")
    assert ended.code == 0
    assert ended.output.endswith("last")
    assert max(len(line) for line in ended.output.splitlines()) <= 1 << 16


def test_a_flood_fills_neither_memory_nor_disk(run, tmp_path, monkeypatch):
    monkeypatch.setattr(child, "LOG_LIMIT", 1 << 16)
    ended = run("for n in range(200_000): print('flood', n)")
    assert ended.output.splitlines()[-1] == "flood 199999"
    assert len(ended.output.splitlines()) == child.TAIL_LINES
    assert (tmp_path / "x.log").stat().st_size < 1 << 17


def test_silence_without_a_byte_on_the_disk_is_a_hang(run):
    began = time.monotonic()
    with pytest.raises(InstallError, match="Nothing has happened") as caught:
        run("import time; time.sleep(555)", idle_s=1.0)
    assert caught.value.kind == "hangs"
    assert time.monotonic() - began < 20
    assert gone("sleep(555)")


def test_silent_work_on_the_disk_is_no_hang(run, tmp_path):
    code = "import time\nfor n in range(12):\n    open('grows', 'a').write('x' * 99); time.sleep(0.3)"
    grows = tmp_path / "grows"
    ended = run(code, idle_s=2.5, activity=lambda: grows.stat().st_size if grows.exists() else 0)
    assert ended.code == 0
    assert grows.stat().st_size == 12 * 99


def test_cancel_ends_it_and_its_children_within_a_second(run):
    code = "import subprocess, sys, time\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(777)'])\n"
    stop = threading.Event()
    heard = []

    def hear(line):
        heard.append(line)
        stop.set()

    with pytest.raises(child.CancelledError):
        run(code + "print('ready'); time.sleep(777)", cancelled=stop.is_set, heard=hear)
    assert heard == ["ready"]
    assert gone("sleep(777)")


def test_a_disk_that_refuses_the_log_does_not_stop_it(run, tmp_path):
    (tmp_path / "file").touch()
    assert run("print('went on')", log=tmp_path / "file" / "x.log").output == "went on"


def test_passwords_are_not_in_the_log(run, tmp_path):
    run("print('https://who:s3cret@index.test/simple token=abc123')")
    text = (tmp_path / "x.log").read_text()
    assert "s3cret" not in text.split("\n", 1)[1]
    assert "abc123" not in text.split("\n", 1)[1]


def test_a_program_that_cannot_be_started_is_one_sentence(tmp_path):
    for python in (tmp_path / "absent", tmp_path):
        with pytest.raises(InstallError, match="cannot be started") as caught:
            child.run(["x"], {}, tmp_path / "x.log", supervisor=str(python), cancelled=lambda: False)
        assert caught.value.kind == "no_python"


def test_the_supervisor_ends_its_command_when_its_caller_dies(tmp_path):
    """As after a kill -9 of QGIS: nobody is left to end the installer."""
    code = "import time; time.sleep(888)"
    command = [sys.executable, str(child.SUPERVISOR), sys.executable, "-c", code]
    start = f"subprocess.Popen({command!r}, stdin=subprocess.PIPE, start_new_session=True)"
    outer = f"import subprocess, time; {start}; time.sleep(99)"
    caller = subprocess.Popen([sys.executable, "-c", outer])
    deadline = time.monotonic() + 20
    while not [line for line in alive("sleep(888)") if "supervise" not in line and "Popen" not in line]:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    caller.kill()
    caller.wait()
    assert gone("sleep(888)")
    assert Path(child.SUPERVISOR).is_file()
