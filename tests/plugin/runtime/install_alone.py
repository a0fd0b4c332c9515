"""An installation in a process of its own, so that a test can kill it: `install_alone.py LOG`."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from landslide_wsss_plugin.runtime import paths
from landslide_wsss_plugin.runtime.builds import Build
from landslide_wsss_plugin.runtime.hardware import Machine
from landslide_wsss_plugin.runtime.install import Installation
from landslide_wsss_plugin.runtime.interpreters import probe
from landslide_wsss_plugin.runtime.plan import BASE_PIP, InstallPlan, Wishes
from landslide_wsss_plugin.runtime.requirements import Size

log = Path(sys.argv[1])
paths.home = lambda: log.parent / "home"  # type: ignore[assignment]
machine = Machine("linux", "x86_64", None, (2, 36))
build = Build("standard", "cpu", "")
plan = InstallPlan(Wishes(), machine, probe(Path("/usr/bin/python3")), build, BASE_PIP, Size(1 << 16, 1 << 20))
Installation(plan, log, lambda step: print(os.getpid(), step, flush=True), lambda: False).run()
