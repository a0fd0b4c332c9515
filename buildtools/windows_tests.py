"""The tests under Windows' own Python: what is special there wherever Wine is, all of the engine's on request.

What Linux finds in the same scene with the same model is made first, for the tests to compare with.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from buildtools import windows
from buildtools.checks import Stage, count
from buildtools.shell import BUILD, ROOT, BuildError, Command, need, say

TEST_S = 1500
"""Seconds that one test may take: Wine is slow, and a test that is cut off takes those behind it along."""

SPECIAL = "tests/windows"
ENGINE = "tests/engine"
SMALL_S, WHOLE_S = 900, 4 * 3600
"""Seconds after which the tests count as failed; they take a minute and about an hour on two cores."""

START = "import engine, sys, pytest; sys.exit(pytest.main(sys.argv[1:]))"
"""Runs pytest behind the engine, which lets Windows find the libraries that PyTorch needs."""

SCENE_SIDE, LANDSLIDES = "384", "5"


def stages(python: Path, *, whole: bool, long: bool, only: Sequence[str] = ()) -> list[Stage]:
    """Run the tests and return their stages; none where Wine is absent, which is said.

    Args:
        python: the engine's Python.
        whole: the engine's tests, too, and what fails to be fetched is an error; else it is left out.
        long: the tests that take minutes, too.
        only: folders of tests in the place of all.

    Raises:
        BuildError: `whole`, and the environment cannot be made.
    """
    lacking = windows.lacking()
    if lacking:
        say(f"Windows is not tried here: {lacking}")
        return []
    folders = list(only) or ([SPECIAL, *engine_folders()] if whole else [SPECIAL])
    try:
        program = windows.ensure(python)
        reference = _reference(python) if SPECIAL in folders else windows.HERE / "reference"  # the others need none
    except BuildError as error:
        if whole:
            raise
        say(f"Windows is not tried here: {error}")
        return []
    return [_pytest(program, folder, reference, long=long) for folder in folders]


def engine_folders() -> list[str]:
    """Return the folders and files of the engine's tests: each gets a process, so that one that breaks is one stage."""
    places = sorted((ROOT / ENGINE).iterdir(), key=lambda place: (place.is_file(), place.name))
    tests = [place for place in places if place.match("test_*.py") or any(place.glob("**/test_*.py"))]
    return [place.relative_to(ROOT).as_posix() for place in tests]


def _pytest(program: Path, folder: str, reference: Path, *, long: bool) -> Stage:
    name = "windows" if folder == SPECIAL else f"windows {Path(folder).stem}"
    report = BUILD / "reports" / f"{name.replace(' ', '-')}.xml"
    report.parent.mkdir(parents=True, exist_ok=True)
    report.unlink(missing_ok=True)
    scratch = windows.HERE / "tmp"
    shutil.rmtree(scratch, ignore_errors=True)
    words: Command = ["-c", START, folder, "--import-mode=importlib", "-ra", "-p", "no:cacheprovider"]
    words += [f"--junitxml={windows.as_windows(report)}", f"--basetemp={windows.as_windows(scratch)}"]
    # native: for its own traces pytest asks where each module lies, for which Wine takes minutes a failure
    words += [f"--timeout={TEST_S}", "--tb=native", *([] if long else ["-m", "not long"])]
    env = {"LANDSLIDE_WSSS_LINUX_RUN": windows.as_windows(reference), **({"LANDSLIDE_WSSS_LONG": "1"} if long else {})}
    code = windows.run(program, words, SMALL_S if folder == SPECIAL else WHOLE_S, env)
    return count(name, report, code)


def _reference(python: Path) -> Path:
    """Return a folder with a small scene and the run that Linux made of it; made anew for the engine that is here."""
    folder = windows.HERE / "reference"
    shutil.rmtree(folder, ignore_errors=True)
    scene = folder / "scene" / "scene.tif"
    make: Command = [python, "-m", "engine", "demo-scene", "--out", scene.parent, "--size", SCENE_SIDE, "--seed", "1"]
    make += ["--landslides", LANDSLIDES]
    need(make, "Making the small scene")
    need([python, "-m", "engine", "segment", scene, "--out", folder / "run"], "The run on Linux")
    return folder
