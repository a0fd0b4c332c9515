"""Which packages of a list fit a system and a Python; run by the engine's Python, which has `packaging`.

python -m buildtools.wheel_targets sizes pylock.toml
python -m buildtools.wheel_targets pick standard.txt linux-x86_64 3.11
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags
from packaging.utils import parse_wheel_filename

PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
PLATFORMS = {
    # system and machine: the variables of markers, and the platform tags, best first
    "linux-x86_64": (
        {"sys_platform": "linux", "platform_system": "Linux", "platform_machine": "x86_64", "os_name": "posix"},
        [f"manylinux_2_{n}_x86_64" for n in range(28, 4, -1)] + ["manylinux2014_x86_64", "manylinux2010_x86_64"],
    ),
    "linux-arm64": (
        {"sys_platform": "linux", "platform_system": "Linux", "platform_machine": "aarch64", "os_name": "posix"},
        [f"manylinux_2_{n}_aarch64" for n in range(28, 16, -1)] + ["manylinux2014_aarch64"],
    ),
    "windows-x86_64": (
        {"sys_platform": "win32", "platform_system": "Windows", "platform_machine": "AMD64", "os_name": "nt"},
        ["win_amd64"],
    ),
    "macos-arm64": (
        {"sys_platform": "darwin", "platform_system": "Darwin", "platform_machine": "arm64", "os_name": "posix"},
        [f"macosx_{n}_0_{kind}" for n in range(15, 10, -1) for kind in ("arm64", "universal2")]
        + [f"macosx_10_{n}_universal2" for n in range(16, 8, -1)],
    ),
}

UNPACKED = {"linux-x86_64": 1.96, "linux-arm64": 1.96, "windows-x86_64": 3.6, "macos-arm64": 3.6}
"""Bytes on the disk for each byte of a download, Python's own cache after the test included: measured on Linux with
CUDA (6.22 GB by pip, 6.08 GB by uv, of 3.18 GB); estimated for the others."""


def fits(marker: str, platform: str, python: str) -> bool:
    """Return whether a marker holds on a platform and a Python; an empty one always does."""
    if not marker:
        return True
    variables = {**PLATFORMS[platform][0], "python_version": python, "python_full_version": f"{python}.5"}
    implementation = {"implementation_name": "cpython", "platform_python_implementation": "CPython"}
    return Marker(marker).evaluate({**variables, **implementation})


def tags(platform: str, python: str) -> list[Tag]:
    """Return the tags of wheels that fit, best first."""
    major, minor = python.split(".")
    version = (int(major), int(minor))
    names = PLATFORMS[platform][1]
    return [*cpython_tags(version, platforms=names), *compatible_tags(version, f"cp{major}{minor}", names)]


def sizes(pylock: dict[str, Any]) -> dict[str, dict[str, dict[str, int]]]:
    """Return platform to Python to bytes; what lacks a package for them is left out."""
    table: dict[str, dict[str, dict[str, int]]] = {}
    for platform in PLATFORMS:
        for python in PYTHONS:
            order = {tag: place for place, tag in enumerate(tags(platform, python))}
            total = 0
            for package in pylock["packages"]:
                if not fits(package.get("marker", ""), platform, python):
                    continue
                ranked = [(rank, wheel["size"]) for wheel in package.get("wheels", []) for rank in _ranks(wheel, order)]
                if not ranked:
                    break
                total += min(ranked)[1]
            else:
                row = {"download": total, "disk": round(total * UNPACKED[platform])}
                table.setdefault(platform, {})[python] = row
    return table


def pick(lock: str, platform: str, python: str) -> str:
    """Return a list without what a platform and a Python do not need, and without markers."""
    kept, keep = [], False
    for line in lock.splitlines():
        if line[:1].isspace():
            kept += [line] if keep else []
        elif line and not line.startswith("#"):
            requirement, _, marker = line.removesuffix("\\").partition(" ; ")
            keep = fits(marker.strip(), platform, python)
            kept += [f"{requirement.strip()} \\"] if keep else []
    return "\n".join(kept) + "\n"


def _ranks(wheel: dict[str, Any], order: dict[Tag, int]) -> Iterator[int]:
    name = wheel.get("name") or str(wheel.get("url", "")).rpartition("/")[2].replace("%2B", "+")
    yield from (order[tag] for tag in parse_wheel_filename(name)[3] if tag in order)


def main(words: list[str]) -> int:
    """Answer on standard output."""
    if words[0] == "sizes":
        import tomllib  # noqa: PLC0415  (Python 3.11, for developers only)

        print(json.dumps(sizes(tomllib.loads(Path(words[1]).read_text(encoding="utf-8")))))
    else:
        print(pick(Path(words[1]).read_text(encoding="utf-8"), words[2], words[3]), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
