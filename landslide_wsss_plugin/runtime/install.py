"""The installation: a new environment beside the old one, filled, tested, and only then switched to."""

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.runtime import child, interpreters, network, paths, preflight, requirements
from landslide_wsss_plugin.runtime.bundle import unpack
from landslide_wsss_plugin.runtime.child_environment import for_engine, for_installer
from landslide_wsss_plugin.runtime.failures import InstallError, explain
from landslide_wsss_plugin.runtime.lock import HeldError, Lock
from landslide_wsss_plugin.runtime.plan import BASE_PIP, MANAGED_PYTHON, PIP, UV, InstallPlan
from landslide_wsss_plugin.runtime.progress import folder_bytes, packages_share
from landslide_wsss_plugin.runtime.versions import Runtime, Versions, delete, python_in

SHARES = {"prepare": (0, 4), "packages": (4, 92), "test": (92, 100)}
"""What each stage takes of the bar, percent from and to."""

TEST_IDLE_S = 300.0
"""The first import of PyTorch reads a gigabyte; a virus scanner reads it first."""


@dataclass(frozen=True)
class Step:
    """How far the installation is.

    Args:
        stage: "prepare", "packages" or "test".
        percent: of the whole, 0 to 100.
        text: what happens, for the user.
    """

    stage: str
    percent: float
    text: str


class Installation:
    """One installation.

    Args:
        plan: what to do.
        log: where the programs' output goes.
        report: is told every step, in the calling thread.
        cancelled: whether the user wants to stop.
        versions: the environments of this user.
    """

    def __init__(
        self,
        plan: InstallPlan,
        log: Path,
        report: Callable[[Step], None],
        cancelled: Callable[[], bool],
        versions: Optional[Versions] = None,
    ) -> None:
        self._plan = plan
        self._log = log
        self._report = report
        self._cancelled = cancelled
        self._versions = versions or Versions()
        self._last = tr("Downloading")

    def run(self) -> Runtime:
        """Install, test and switch; whatever happens, the environment in use stays as it is until the switch.

        Raises:
            InstallError: it failed; nothing of it is left but what was downloaded whole.
            CancelledError: the user stopped it.
        """
        try:
            with Lock(self._versions.lock_file):
                return self._install()
        except HeldError as error:
            raise InstallError(
                "locked",
                tr("Another QGIS (process {}) is installing the AI runtime right now.").format(error.pid or "?"),
                tr("Wait until it is done; then it is installed here, too."),
            ) from error
        except OSError as error:
            raise explain(str(error), None, tr("The installation")) from error

    def _install(self) -> Runtime:
        self._report_step("prepare", 0, tr("Looking at the disk"))
        self._versions.tidy()
        preflight.check(self._versions.root, self._plan.size, downloads=self._plan.bundle is None)
        self._versions.scratch.mkdir(parents=True, exist_ok=True)
        folder = self._versions.new_folder()
        try:
            tool = self._fill(folder)
            result = self._test(folder)
            runtime = Runtime(
                folder,
                self._plan.build.name,
                str(result.get("python", "")),
                requirements.fingerprint(self._plan.build.name),
                {key: str(value) for key, value in result["device"].items()},
                tool,
            )
            self._versions.keep(runtime)
        except BaseException:
            delete(folder)
            delete(self._versions.scratch)
            raise
        self._versions.tidy()
        delete(self._versions.downloads)
        self._report_step("test", 1, tr("Ready"))
        return runtime

    def _fill(self, folder: Path) -> str:
        """Make the environment and put the packages in; return what did it."""
        wheels = self._unpacked()
        try:
            self._fill_by(self._plan.tool, folder, wheels)
        except InstallError as error:
            by_pip = self._plan.tool == UV and self._plan.python is not None and self._plan.python.can_make
            if not by_pip or error.kind == "disk_full":
                raise
            delete(folder)
            folder.mkdir(parents=True, exist_ok=True)
            self._fill_by(PIP, folder, wheels)
            return PIP
        return self._plan.tool

    def _unpacked(self) -> Optional[Path]:
        if self._plan.bundle is None:
            return None
        total = max(self._plan.bundle.size, 1)
        text = tr("Unpacking the bundle")
        folder = self._versions.scratch / "wheels"
        return unpack(
            self._plan.bundle,
            folder,
            self._cancelled,
            lambda done: self._report_step("packages", 0.3 * done / total, text),
        )

    def _fill_by(self, tool: str, folder: Path, wheels: Optional[Path]) -> None:
        self._report_step("prepare", 0.5, tr("Making the environment"))
        self._run(self._making(tool, folder), tr("Making the environment"), folder, tool, tell=False)
        for number, arguments in enumerate(self._packages(wheels)):
            command = [*self._installer(tool, folder), *arguments]
            self._run(command, tr("Installing the packages"), folder, tool, tell=number == 0)

    def _making(self, tool: str, folder: Path) -> "list[str]":
        """Return the command that makes the environment."""
        python = self._plan.python
        if tool == UV:
            base = str(python.path) if python is not None else MANAGED_PYTHON
            return [str(interpreters.uv()), "venv", "--allow-existing", "--python", base, str(folder)]
        assert python is not None  # noqa: S101  (only uv goes without one)
        bare = ["--without-pip"] if tool == BASE_PIP else []
        return [str(python.path), "-m", "venv", *bare, str(folder)]

    def _installer(self, tool: str, folder: Path) -> "list[str]":
        """Return the beginning of the command that installs packages."""
        target = str(python_in(folder))
        if tool == UV:
            return [str(interpreters.uv()), "pip", "install", "--python", target]
        quiet = ["--progress-bar", "off", "--no-color", "-vv"]  # else pip hides why it reaches no server
        if tool == BASE_PIP:
            assert self._plan.python is not None  # noqa: S101
            return [str(self._plan.python.path), "-m", "pip", "--python", target, "install", *quiet]
        return [target, "-m", "pip", "install", *quiet]

    def _packages(self, wheels: Optional[Path]) -> "list[list[str]]":
        """Return the arguments of each call of the installer."""
        lock = requirements.lock_file(self._plan.build.name)
        always = ["--only-binary", ":all:"]
        near = ["--no-index", "--find-links", str(wheels)] if wheels is not None else []
        locked = ["--no-deps", "--require-hashes", *always, *near, "-r"]
        source = self._plan.wishes.torch_source
        if not source or wheels is not None:
            return [[*locked, str(lock)]]
        rest = self._versions.scratch / "requirements.txt"
        rest.write_text(requirements.without_torch(lock.read_text(encoding="utf-8")), encoding="utf-8")
        place = ["--index-url", source] if "://" in source else ["--no-index", "--find-links", source]
        return [[*locked, str(rest)], [*always, *place, *requirements.TORCH]]

    def _run(self, command: "list[str]", doing: str, folder: Path, tool: str, *, tell: bool) -> None:
        """Run one program of the installation; `tell` whether the bytes on the disk say how far it is.

        Raises:
            InstallError: it failed.
        """
        shutil.rmtree(self._versions.scratch / "pip", ignore_errors=True)
        ended = child.run(
            command,
            self._environment(folder),
            self._log,
            supervisor=self._supervisor(folder),
            cancelled=self._cancelled,
            heard=self._hear,
            activity=lambda: self._measure(folder, tool, tell=tell),
            folder=self._versions.root,
        )
        if ended.code != 0:
            raise explain(ended.output, ended.code, doing)

    def _environment(self, folder: Path) -> "dict[str, str]":
        scratch = self._versions.scratch / "pip"
        scratch.mkdir(parents=True, exist_ok=True)
        wishes = self._plan.wishes
        certificates = network.write_bundle(
            self._versions.scratch / "certificates.pem", wishes.certificates, network.usual_authorities(folder)
        )
        values = for_installer(os.environ, scratch, self._versions.downloads, wishes.proxy, certificates)
        if self._plan.bundle is not None:
            values["PIP_CONFIG_FILE"] = os.devnull  # a bundle is all there is
        return values

    def _supervisor(self, folder: Path) -> str:
        """Return the Python that watches over the installer; where uv fetches one, the one that it has fetched."""
        if self._plan.python is not None:
            return str(self._plan.python.path)
        made = python_in(folder)
        own = interpreters.qgis_python()
        return str(made if made.exists() else own)

    def _hear(self, line: str) -> None:
        """Take from the installer's output what it is at."""
        parts = line.split()
        if line.startswith(("Downloading", "Collecting", "Using cached", "Processing")) and len(parts) > 1:
            name = Path(parts[1] if parts[0] != "Using" else parts[-1]).name
            name = name.partition("-")[0] if name.endswith(".whl") else name.partition("=")[0]  # uv tells no file
            self._last = tr("Downloading {}").format(name)
        elif line.startswith("Installing collected packages"):
            self._last = tr("Unpacking the packages")

    def _measure(self, folder: Path, tool: str, *, tell: bool) -> int:
        """Return the bytes that are there, and tell how far that is."""
        came = max(folder_bytes(self._versions.scratch / "pip"), folder_bytes(self._versions.downloads))
        stands = folder_bytes(folder)
        if tell and self._plan.size.disk > 0:
            bundled = self._plan.bundle is not None
            share = packages_share(self._plan.size, came, stands, by_uv=tool == UV, bundled=bundled)
            self._report_step("packages", share, self._last)
        return came + stands

    def _test(self, folder: Path) -> "dict[str, Any]":
        """Run the engine's own test of the environment and return what it found.

        Raises:
            InstallError: the environment does not work.
        """
        self._report_step("test", 0.1, tr("Testing the AI runtime"))
        command = [str(python_in(folder)), "-m", "engine", "selftest", "--json"]
        return selftest(command, paths.home(), self._log, self._cancelled)

    def _report_step(self, stage: str, share: float, text: str) -> None:
        start, stop = SHARES[stage]
        self._report(Step(stage, start + (stop - start) * share, text))


def selftest(command: "list[str]", home: Path, log: Path, cancelled: Callable[[], bool]) -> "dict[str, Any]":
    """Run the engine's test of the environment that it is in.

    Args:
        command: the engine's Python with `-m engine selftest --json`.
        home: the folder that holds `engine`.
        log: where its output goes.
        cancelled: whether the user wants to stop.

    Returns:
        The device and the versions that it found.

    Raises:
        InstallError: it does not work there.
        CancelledError: the user stopped it.
    """
    ended = child.run(
        command,
        for_engine(os.environ, home),
        log,
        supervisor=command[0],
        cancelled=cancelled,
        idle_s=TEST_IDLE_S,
        folder=home,
    )
    for line in ended.output.splitlines():
        try:
            event = json.loads(line)
        except ValueError:
            continue
        if isinstance(event, dict) and event.get("event") == "result" and isinstance(event.get("result"), dict):
            result: dict[str, Any] = event["result"]
            if isinstance(result.get("device"), dict):
                return result
        if isinstance(event, dict) and event.get("event") == "error":
            raise InstallError("selftest", str(event.get("message")), str(event.get("hint")))
    raise explain(ended.output, ended.code, tr("The AI runtime's test"))
