"""Every benchmark, one after another, each with the time that it took."""

from __future__ import annotations

import time
from pathlib import Path

from buildtools.shell import ROOT, BuildError, call

CURVE = "bench_fast_cam"
"""The one that needs chips of real landslides."""


def run(python: Path, wanted: str, chips: Path | None, *, toy: bool) -> int:
    """Run benchmarks and let them print their tables.

    Args:
        python: of the engine.
        wanted: name after `bench_`, or "*" for all.
        chips: a folder of landslide chips; without one the fast curve says what it needs.
        toy: small sizes.

    Returns:
        0, or 1 where one failed; the others run all the same.

    Raises:
        BuildError: there is no such benchmark.
    """
    paths = sorted((ROOT / "benchmarks").glob(f"bench_{wanted}.py"))
    if not paths:
        raise BuildError(f"There is no benchmarks/bench_{wanted}.py.", "Restore it with git.")
    failed = []
    for path in paths:
        more = ["--toy"] if toy else []
        more += [str(chips)] if chips and path.stem == CURVE else []
        print(f"\n{path.stem}", flush=True)
        started = time.monotonic()
        if call([python, "-m", f"benchmarks.{path.stem}", *more]):
            failed.append(path.stem)
        print(f"({time.monotonic() - started:.0f} s)", flush=True)
    if failed:
        print(f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0
