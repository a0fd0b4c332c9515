"""A report to paste into a bug report: what is installed and on what, without paths, names and credentials."""

import configparser
import platform
import sys
import time
from pathlib import Path

from landslide_wsss_plugin.runtime import paths, preflight, requirements
from landslide_wsss_plugin.runtime.child_environment import Proxy
from landslide_wsss_plugin.runtime.hardware import Machine
from landslide_wsss_plugin.runtime.redaction import redact
from landslide_wsss_plugin.runtime.versions import Versions

TAIL = 12_000
"""Characters of the end of each log that are included."""


def report(machine: Machine, engine_python: str, proxy: "Proxy | None", qgis: str, logs: "list[Path]") -> str:
    """Return the report.

    Args:
        machine: this machine.
        engine_python: the Python that is used; "" where there is none.
        proxy: QGIS' proxy.
        qgis: QGIS' version.
        logs: files whose end is included.
    """
    versions = Versions()
    runtime = versions.current()
    gpu = machine.gpu
    lines = [
        f"Landslide WSSS {plugin_version()}, QGIS {qgis}, Python {platform.python_version()}",
        f"System: {platform.platform()}, {machine.platform}, glibc {'.'.join(map(str, machine.glibc))}",
        f"GPU: {f'{gpu.name}, driver {gpu.driver}, capability {gpu.capability}' if gpu else 'no NVIDIA GPU found'}",
        f"Engine's Python: {engine_python or 'none'}",
        f"Folder: {versions.root}, {preflight.gigabytes(preflight.free_bytes(versions.root))} free",
        f"Proxy: {proxy.words if proxy else 'none'}",
        f"Interrupted installation: {versions.interrupted() or 'none'}",
    ]
    if runtime is not None:
        fresh = runtime.lock == requirements.fingerprint(runtime.build)
        lines += [
            f"Installed: {runtime.build} by {runtime.tool}, Python {runtime.python}, {'' if fresh else 'not '}current",
            f"Device: {runtime.device}",
        ]
    for log in logs:
        lines += ["", f"--- {log.name}", _tail(log)]
    written = time.strftime("%Y-%m-%d %H:%M")
    return redact("\n".join([f"Report of {written}, system path of {len(sys.path)} entries", *lines]))


def plugin_version() -> str:
    """Return the version that metadata.txt states."""
    manifest = configparser.ConfigParser(interpolation=None)
    manifest.read(paths.home() / "metadata.txt", encoding="utf-8")
    return manifest.get("general", "version", fallback="?")


def _tail(path: Path) -> str:
    """Return the end of a log without credentials, in whole lines: half a secret is not known for one."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - 4 * TAIL))
            text = redact(file.read().decode("utf-8", "replace"))
    except OSError:
        return "(none)"
    return text if len(text) <= TAIL else text[-TAIL:].partition("\n")[2]
