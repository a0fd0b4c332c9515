"""Packages of the system: installed by apt on Debian and Ubuntu, named everywhere else."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence

from buildtools.shell import BuildError, call, say


def apt_is_here() -> bool:
    """Return whether this is Debian, Ubuntu or a relative with apt-get."""
    return shutil.which("apt-get") is not None


def apt_install(packages: Sequence[str], why: str) -> None:
    """Install Debian packages, by sudo where this is not root.

    Args:
        packages: names as Debian has them.
        why: what they are for, for the message.

    Raises:
        BuildError: there is no apt-get or no way to become root, or apt-get failed.
    """
    by_hand = f"apt-get install --no-install-recommends {' '.join(packages)}"
    if not apt_is_here():
        raise BuildError(
            f"{why} is missing and this system has no apt-get.",
            f"Install what these Debian packages hold, then run again: {' '.join(packages)}.",
        )
    prefix: list[str] = []
    if os.geteuid() != 0:
        if shutil.which("sudo") is None:
            raise BuildError(f"{why} is missing and only root can install it.", f"As root run: {by_hand}")
        prefix = ["sudo"]
    say(f"{why} is missing; installing {' '.join(packages)}")
    prefix += ["env", "DEBIAN_FRONTEND=noninteractive"]  # through env: sudo drops variables
    install = [*prefix, "apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if call([*prefix, "apt-get", "update"]) != 0:
        say("apt-get update failed; going on with the package lists that are here")
    if call(install) != 0:
        raise BuildError(f"apt-get could not install {why}.", f"The lines above say why; by hand: {by_hand}")
