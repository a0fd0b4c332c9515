"""Lint and tests: each stage's output shown, all counted, one summary."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from buildtools.shell import BUILD, call, say

LINTS = (
    ("ruff check", ("-m", "ruff", "check", ".")),
    ("ruff format", ("-m", "ruff", "format", "--check", ".")),
    ("mypy", ("-m", "mypy")),
)


@dataclass(frozen=True)
class Stage:
    """What one stage came to."""

    name: str
    passed: int
    failed: int
    skipped: int = 0


def lint(python: Path) -> list[Stage]:
    """Run ruff, its format check and mypy; each counts as one test."""
    stages = []
    for name, arguments in LINTS:
        good = call([python, *arguments]) == 0
        stages.append(Stage(name, int(good), int(not good)))
    return stages


def pytest(
    name: str,
    launcher: Sequence[str | Path],
    folders: Sequence[str],
    *,
    long: bool,
    env: Mapping[str, str] | None = None,
    log: Path | None = None,
) -> Stage:
    """Run pytest in its own process and count what it reports.

    Args:
        name: the stage's name.
        launcher: what starts the right Python, such as ["/usr/bin/python3"].
        folders: what to test, from the repository's root.
        long: whether tests marked `long` run too, and faults are tried in their full count.
        env: variables for the tests.
        log: a file that takes the output; None shows it.
    """
    report = BUILD / "reports" / f"{name}.xml"
    report.parent.mkdir(parents=True, exist_ok=True)
    report.unlink(missing_ok=True)
    command = [*launcher, "-m", "pytest", *folders, "--import-mode=importlib", "-ra", f"--junitxml={report}"]
    words = command if long else [*command, "-m", "not long"]
    code = call(words, {**(env or {}), **({"LANDSLIDE_WSSS_LONG": "1"} if long else {})}, log)
    return count(name, report, code)


Aside = Callable[[Path], Stage]
"""Runs one stage with its output in the file that it is given."""


def side_by_side(shown: Callable[[], list[Stage]], aside: Sequence[Aside]) -> list[Stage]:
    """Run stages while others run beside them; the output of those is shown when all are done.

    Args:
        shown: runs stages, one after the other.
        aside: each runs one of the others, one after the other.

    Returns:
        All of them, as `shown` has them, and last those that ran beside them.
    """
    logs = [BUILD / "reports" / f"aside-{os.getpid()}-{place}.log" for place in range(len(aside))]
    for log in logs:  # a test may run this program again, beside us: the name holds the number of the process
        log.parent.mkdir(parents=True, exist_ok=True)
        log.unlink(missing_ok=True)
    with ThreadPoolExecutor(1) as other:
        running = [other.submit(run, log) for run, log in zip(aside, logs, strict=True)]
        stages = shown()
        stages += [stage.result() for stage in running]
    for log in logs:
        if log.exists():
            print(log.read_text(encoding="utf-8", errors="replace"), flush=True)
            log.unlink()
    return stages


def count(name: str, report: Path, code: int) -> Stage:
    """Return a stage from pytest's JUnit report and exit code; a stage that broke counts as one failure."""
    try:
        suites = list(ET.parse(report).getroot().iter("testsuite"))  # noqa: S314  (our own pytest wrote it)
    except (OSError, ET.ParseError):
        say(f"{name}: pytest left no report; it ended with exit code {code}")
        return Stage(name, 0, 1)
    total, skipped, failures, errors = (
        sum(int(suite.get(key, "0")) for suite in suites) for key in ("tests", "skipped", "failures", "errors")
    )
    failed = failures + errors
    passed = max(total - failed - skipped, 0)
    if code != 0 and failed == 0:  # no test collected, interrupted, or it crashed after the last test
        say(f"{name}: pytest ended with exit code {code}")
        failed = 1
    return Stage(name, passed, failed, skipped)


def summary(stages: Sequence[Stage]) -> int:
    """Print each stage and, last, 'N passed, N failed'; return the exit code."""
    print()
    for stage in stages:
        skipped = f", {stage.skipped} skipped" if stage.skipped else ""
        print(f"{stage.name:<14} {stage.passed:>5} passed, {stage.failed} failed{skipped}")
    failed = sum(stage.failed for stage in stages)
    print(f"{sum(stage.passed for stage in stages)} passed, {failed} failed", flush=True)
    return 1 if failed else 0
