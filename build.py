#!/usr/bin/env python3
"""The one entry for people: `python3 build.py demo` shows it work, `python3 build.py test` checks it.

Every command sets up what it needs: the engine's environment in .venv, and QGIS by apt on Debian and Ubuntu.
Standard library only, Python 3.9 and newer.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

if sys.version_info < (3, 9):  # noqa: UP036  (said in one sentence, not by a traceback)
    sys.stderr.write("build.py: This Python is too old. Run it with Python 3.9 or newer.\n")
    sys.exit(2)

from buildtools import (
    benchmarks,
    checks,
    chroot,
    demo,
    environment,
    lowest,
    pictures,
    qgis,
    translations,
    windows_tests,
)
from buildtools.bundle import build_bundle
from buildtools.gate.finding import report
from buildtools.gate.run import check_package
from buildtools.lock import BUILDS, write_development_lock, write_locks
from buildtools.package import DIST, Home, build_package
from buildtools.shell import ROOT, BuildError, Command, call, say

LEVELS = ("lint", "engine", "plugin", "desktop", "windows")
"""What the tests are made of, each run alone by its option; the lint has none."""

PANEL = "tests/plugin/dock"
"""The larger half of the plugin's tests; a QGIS of its own runs it."""

XVFB = ("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1000x24")


def setup(_options: argparse.Namespace) -> int:
    """Install everything: the engine's environment and QGIS."""
    say(f"The engine's Python: {environment.ensure()}")
    say(f"QGIS: {qgis.ensure(need_tests=True).window}")
    return 0


def show_demo(options: argparse.Namespace) -> int:
    """Segment a scene through QGIS and draw a map of the result."""
    python = environment.ensure()
    return demo.run(python, qgis.ensure(), options.scene)


def test(options: argparse.Namespace) -> int:
    """Run the lint and the tests, all of them or the named levels."""
    named = {level for level in LEVELS if getattr(options, level, False)}
    python = environment.ensure()
    if options.lowest:
        return checks.summary(lowest.stages(options.only, long=options.long))
    if options.qgis:
        levels = [f"--{level}" for level in ("plugin", "desktop") if not named or level in named]
        return chroot.run_tests(options.qgis, [*levels, *(["--long"] if options.long else [])])
    if options.windows:
        return checks.summary(windows_tests.stages(python, whole=True, long=options.long, only=options.only))
    if named == {"engine"}:
        return checks.summary([_engine(python, long=options.long)])
    return _side_by_side(named or set(LEVELS), python, long=options.long)


def _side_by_side(levels: set[str], python: Path, *, long: bool) -> int:
    """Run these levels on two processors: the engine's tests compute, those in QGIS wait for its windows."""
    found = qgis.ensure(need_tests=True)
    env = {"LANDSLIDE_WSSS_ENGINE_PYTHON": str(python), "LANDSLIDE_WSSS_PACKAGE": str(build_package())}

    def offscreen(name: str, folders: Sequence[str]) -> checks.Stage:
        own = found.environment(qgis.own_configuration(f"tests-{name}"), headless=True)
        return checks.pytest(name, [found.python], folders, long=long, env={**env, **own})

    shown: dict[str, Callable[[], list[checks.Stage]]] = {
        "lint": lambda: checks.lint(python),
        "desktop": lambda: [_desktop(found, env, long=long)],
        "windows": lambda: windows_tests.stages(python, whole=False, long=long),
        "plugin": lambda: [offscreen("plugin", ["tests/plugin", f"--ignore={PANEL}"]), offscreen("panel", [PANEL])],
    }
    aside: dict[str, checks.Aside] = {  # takes about as long as what is shown
        "engine": lambda log: _engine(python, long=long, log=log),
    }
    return checks.summary(
        checks.side_by_side(
            lambda: [stage for level, run in shown.items() if level in levels for stage in run()],
            [run for level, run in aside.items() if level in levels],
        )
    )


def _engine(python: Path, *, long: bool, log: Path | None = None) -> checks.Stage:
    one_thread = {"OMP_NUM_THREADS": "1"}  # tiny networks: threads only get in each other's way
    return checks.pytest("engine", [python], ["tests/engine", "tests/build"], long=long, env=one_thread, log=log)


def _desktop(found: qgis.Qgis, env: dict[str, str], *, long: bool) -> checks.Stage:
    launcher = [*XVFB, found.python]
    return checks.pytest("desktop", launcher, ["tests/desktop"], long=long, env={**env, **found.environment()})


def take_pictures(_options: argparse.Namespace) -> int:
    """Take the documentation's pictures anew: the dock in each state, and the demo's map."""
    python = environment.ensure()
    found = qgis.ensure(need_tests=True)
    env = {"LANDSLIDE_WSSS_ENGINE_PYTHON": str(python), "LANDSLIDE_WSSS_PACKAGE": str(build_package())}
    walk = checks.pytest(
        "walk",
        [*XVFB, found.python],
        [
            f"tests/desktop/test_{name}.py"
            for name in ("walk", "rasters", "jobs", "adapting", "teaching", "pair", "whole", "tools")
        ],
        long=True,
        env={**env, **found.environment()},
    )
    code = checks.summary([_desktop(found, env, long=False), walk]) or demo.run(python, found)
    if code == 0:
        for path in pictures.publish(python):
            print(f"{path}  {path.stat().st_size / 1e3:.0f} kB")
    return code


def lint(_options: argparse.Namespace) -> int:
    """Check style, format and types."""
    return checks.summary(checks.lint(environment.ensure()))


def package(options: argparse.Namespace) -> int:
    """Write the plugin's zip."""
    if bool(options.home) != bool(options.email):
        raise BuildError("A release names both its page and its mail.", "Give --home and --email together.")
    path = build_package(home=Home(options.home, options.email) if options.home else None)
    print(f"{path}  {path.stat().st_size / 1e6:.1f} MB")
    return 0


def check(options: argparse.Namespace) -> int:
    """Hold the package, or a zip of your own, to the plugin site's rules, Qt 6 and every Python of QGIS."""
    python = environment.ensure()
    path = options.zip or build_package()
    print(f"{path}  {path.stat().st_size / 1e6:.1f} MB")
    return report(check_package(path, python, release=options.release))


def docs(_options: argparse.Namespace) -> int:
    """Build the documentation's site; a dead link or a page that cannot be made is an error."""
    quiet = {"NO_MKDOCS_2_WARNING": "1"}  # the theme advertises its successor there
    code = call([environment.ensure(), "-m", "mkdocs", "build", "--quiet"], quiet)
    if code == 0:
        print(ROOT / "build" / "site" / "index.html")
    return code


def translate(_options: argparse.Namespace) -> int:
    """Bring the translations up to date with the sources and say what is still to be translated."""
    return translations.report(translations.update())


def lock(options: argparse.Namespace) -> int:
    """Resolve anew what the plugin installs for its users, or the workflows for themselves."""
    python = environment.ensure()
    for path in [write_development_lock(python)] if options.development else write_locks(python):
        print(path)
    return 0


def bundle(options: argparse.Namespace) -> int:
    """Write an offline bundle of all that the plugin would download."""
    python = environment.ensure()
    major, minor = environment.version_of(str(python)) or environment.OLDEST
    path = build_bundle(python, options.build, options.platform, options.python or f"{major}.{minor}", options.out)
    print(f"{path}  {path.stat().st_size / 1e6:.0f} MB")
    return 0


def install(options: argparse.Namespace) -> int:
    """Install the plugin in a QGIS profile of this user."""
    python = environment.ensure()
    profiles = options.profiles_path / "profiles" if options.profiles_path else qgis.default_profiles()
    folder = qgis.install_plugin(build_package(), profiles, options.profile, python)
    print(f"Installed in {folder}. Start QGIS again; the plugin is under Raster > Landslide WSSS.")
    return 0


def gui(_options: argparse.Namespace) -> int:
    """Open QGIS with a profile of its own, the plugin on and the demo scene loaded."""
    python = environment.ensure()
    found = qgis.ensure()
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise BuildError(
            "There is no screen to open QGIS on.", "Run this in a desktop session; `demo` needs no screen."
        )
    scene, _ = demo.make_scene(python)
    home = qgis.own_configuration("gui")
    qgis.install_plugin(build_package(), home / "profiles", "default", python)
    opener = ROOT / "buildtools" / "open_in_qgis.py"
    window: Command = [
        found.window,
        "--nologo",
        "--profiles-path",
        home,
        "--profile",
        "default",
        "--code",
        opener,
        scene,
    ]
    return call(window, found.environment())


def bench(options: argparse.Namespace) -> int:
    """Run every benchmark and print its table."""
    python = environment.ensure()
    print(f"Machine: {platform.processor() or platform.machine()}, {os.cpu_count()} CPUs, {platform.platform()}")
    return benchmarks.run(python, "gpu" if options.gpu else "*", options.chips, toy=options.toy)


def existing_file(text: str) -> Path:
    """Return the path of a file that is there, for the command line."""
    if not Path(text).is_file():
        raise argparse.ArgumentTypeError(f"there is no file {text}")
    return Path(text)


def parser() -> argparse.ArgumentParser:
    """Return the command line."""
    top = argparse.ArgumentParser(prog="build.py", description=(__doc__ or "").splitlines()[0])
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, function in (
        ("setup", setup),
        ("demo", show_demo),
        ("test", test),
        ("lint", lint),
        ("package", package),
        ("translations", translate),
        ("check", check),
        ("docs", docs),
        ("lock", lock),
        ("bundle", bundle),
        ("install", install),
        ("gui", gui),
        ("bench", bench),
        ("pictures", take_pictures),
    ):
        words = (function.__doc__ or "").splitlines()[0]
        command = commands.add_parser(name, help=words, description=words)
        command.set_defaults(function=function)
        _add_options(name, command)
    return top


def _add_options(name: str, command: argparse.ArgumentParser) -> None:
    """Add what a command takes beside its name."""
    if name == "demo":
        command.add_argument("--scene", type=Path, metavar="FILE", help="a raster of your own instead of the demo's")
    if name == "test":
        for level in ("engine", "plugin", "desktop"):
            command.add_argument(f"--{level}", action="store_true", help=f"only the tests of this level: {level}")
        command.add_argument(
            "--windows",
            action="store_true",
            help="the engine's tests in Windows' own Python, by Wine; without it a small part of them, with Wine",
        )
        command.add_argument(
            "--lowest",
            action="store_true",
            help="the engine's tests with the oldest versions that are allowed",
        )
        command.add_argument(
            "--only",
            nargs="+",
            default=[],
            metavar="FOLDER",
            help="of --windows and --lowest only these tests, such as tests/engine/rasters",
        )
        command.add_argument("--long", action="store_true", help="also the tests that take minutes")
        command.add_argument(
            "--qgis",
            choices=sorted(chroot.RELEASES),
            help="the plugin's tests in this QGIS instead, from a newer Debian (root, on Debian or Ubuntu)",
        )
    if name == "check":
        command.add_argument("zip", nargs="?", type=existing_file, metavar="ZIP", help="default: the package")
        command.add_argument("--release", action="store_true", help="placeholders for links are refused, too")
    if name == "lock":
        command.add_argument("--development", action="store_true", help="requirements-dev.txt, of the workflows")
    if name == "package":
        command.add_argument("--home", metavar="URL", help="the repository's page, for links to it in metadata.txt")
        command.add_argument("--email", metavar="NAME@HOST", help="of those who answer")
    if name == "bundle":
        command.add_argument("--build", default="standard", choices=sorted(BUILDS), help="which PyTorch")
        command.add_argument("--platform", default="linux-x86_64", metavar="SYSTEM-MACHINE")
        command.add_argument("--python", metavar="X.Y", help="the Python it is for (default: the engine's)")
        command.add_argument("--out", type=Path, default=DIST, metavar="FOLDER")
    if name == "bench":
        command.add_argument("--gpu", action="store_true", help="only what needs a GPU")
        command.add_argument("--toy", action="store_true", help="small sizes, to see that all of them run")
        command.add_argument("--chips", type=Path, metavar="FOLDER", help="landslide chips for the fast curve")
    if name == "install":
        command.add_argument("--profile", default="default", metavar="NAME", help="the QGIS profile (default: default)")
        command.add_argument(
            "--profiles-path",
            type=Path,
            metavar="FOLDER",
            help="as QGIS' own option of this name; holds `profiles`",
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0, 1 where a check failed, 2 where the user must act, 130 where the user stopped it."""
    options = parser().parse_args(arguments)
    try:
        return int(options.function(options))
    except BuildError as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("build.py: stopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
