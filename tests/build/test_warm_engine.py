"""The processes that other tests start are what a process of Python is: output, exit code, signals, and the engine anew."""

import os
import signal
import subprocess
import sys
import time

import pytest

from tests import warm_python

posix = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def test_warm_process_ended_by_itself_has_its_exit_code_and_output(warm_engine):
    program = "import os, sys; print(os.environ['LAND'], sys.argv[1:]); print('bad', file=sys.stderr); sys.exit(7)"
    process = warm_engine.run("-c", program, "a b", env={"LAND": "slide"})
    assert (process.wait(), process.poll()) == (7, 7)
    assert (process.stdout, process.stderr) == ("slide ['a b']\n", "bad\n")


def test_warm_process_that_raises_has_exit_code_1_and_a_traceback(warm_engine):
    process = warm_engine.run("-c", "def f():\n    raise KeyError('x')\nf()")
    assert process.wait() == 1
    assert "KeyError: 'x'" in process.stderr


@posix
def test_warm_process_that_is_killed_has_the_signal(warm_engine):
    process = warm_engine.start("-c", "import time; time.sleep(600)")
    assert process.poll() is None
    process.kill(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL


def test_warm_process_imports_the_engine_itself_anew(warm_engine):
    program = "import sys; print('torch' in sys.modules, any(name.startswith('engine') for name in sys.modules))"
    assert warm_engine.run("-c", program).stdout == f"{hasattr(os, 'fork')} False\n"


@pytest.fixture
def stand_in(tmp_path):
    """The stand-in of a Python, whose owner is this process."""
    (tmp_path / "home").mkdir()
    (tmp_path / "engine").mkdir()
    (tmp_path / "engine" / "__main__.py").write_text(
        "import os, sys, time\nprint(os.getpid(), flush=True)\nfor line in sys.stdin:\n    print(line.upper(), end='', "
        "flush=True)\nprint('over', file=sys.stderr)\nsys.exit(3)\n"
    )
    owner = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    yield warm_python.make(sys.executable, tmp_path / "home", owner.pid)
    owner.communicate(b"\n")


@posix
def test_stand_in_of_python_hands_through_input_output_and_exit_code(stand_in, tmp_path):
    command = [stand_in, "-m", "engine"]
    ran = subprocess.run(command, input="one\ntwo\n", cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.stdout.splitlines()[1:] == ["ONE", "TWO"]
    assert (ran.stderr, ran.returncode) == ("over\n", 3)
    assert subprocess.run([stand_in, "-c", "print(5)"], capture_output=True, text=True, check=True).stdout == "5\n"


@posix
def test_stand_in_of_python_that_is_killed_takes_its_program_with_it(stand_in, tmp_path):
    process = subprocess.Popen([stand_in, "-m", "engine"], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    program = int(process.stdout.readline())
    process.kill()
    assert process.stdout.read() == b""  # its end is seen
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            os.kill(program, 0)
        except ProcessLookupError:
            break
        time.sleep(0.02)
    with pytest.raises(ProcessLookupError):
        os.kill(program, 0)
    process.communicate()
