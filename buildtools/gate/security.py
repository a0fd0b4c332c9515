"""The plugin site's scanners, with its choice of rules: bandit and detect-secrets refuse, flake8 advises."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from buildtools.gate.finding import Finding, Verdict
from buildtools.shell import BuildError, clean_environment

NOT_ASKED = ("B109", "B404", "B410", "B411")
"""Rules of bandit that the site has switched off: importing subprocess is no fault."""

ACCEPTED = {
    "B101": "An assert tells the type checker what is known; nothing depends on it.",
    "B603": "The engine's Python is started by a list of words; no shell ever sees them.",
    "B607": "taskkill and the driver's own tools are looked up as the system does.",
}
"""Rules that the site lets an author answer, and the answer; everything else of bandit refuses the package."""

SECONDS = 300


def bandit(python: Path, folder: Path) -> Verdict:
    """Return what bandit says of the unpacked package.

    Args:
        python: the engine's Python, which has bandit.
        folder: the unpacked package.

    Raises:
        BuildError: bandit is missing or broke.
    """
    words = ["bandit", "-r", ".", "-f", "json", "--quiet", "-s", ",".join(NOT_ASKED)]
    report = _json(_run(python, words, folder), "bandit")
    findings = []
    for issue in report["results"]:
        rule, place = issue["test_id"], f"{issue['filename']}:{issue['line_number']}"
        text = ACCEPTED.get(rule, issue["issue_text"])
        findings.append(Finding(rule, place, text, blocking=rule not in ACCEPTED))
    findings += [
        Finding("bandit", error["filename"], f"It cannot be read: {error['reason']}.") for error in report["errors"]
    ]
    return Verdict("bandit", tuple(findings), len(report["metrics"]) - 1)


def secrets(python: Path, folder: Path) -> Verdict:
    """Return what detect-secrets says of the unpacked package; the site leaves metadata.txt out.

    Args:
        python: the engine's Python, which has detect-secrets.
        folder: the unpacked package.

    Raises:
        BuildError: detect-secrets is missing or broke.
    """
    words = ["detect_secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt"]
    words += ["--disable-plugin", "IPPublicDetector", "."]  # the site has it switched off
    found = _json(_run(python, words, folder), "detect-secrets")["results"]
    findings = tuple(
        Finding("secret", f"{name}:{one['line_number']}", f"It looks like a secret ({one['type']}).")
        for name, several in found.items()
        for one in several
    )
    return Verdict("detect-secrets", findings, sum(path.is_file() for path in folder.rglob("*")))


def flake8(python: Path, folder: Path) -> Verdict:
    """Return flake8's advice on the unpacked package; none of it refuses.

    Args:
        python: the engine's Python, which has flake8.
        folder: the unpacked package.

    Raises:
        BuildError: flake8 is missing or broke.
    """
    # --isolated: the site has no configuration of ours
    output = _run(python, ["flake8", "--isolated", "--max-line-length=120", "."], folder)
    findings = []
    for line in output.splitlines():
        match = re.fullmatch(r"(.*?:\d+):\d+: (\S+) (.*)", line)
        if match is None:
            raise BuildError("flake8 answered in words that are not its own.", line)
        findings.append(Finding(match[2], match[1], match[3], blocking=False))
    return Verdict("flake8", tuple(findings), len(list(folder.rglob("*.py"))))


def _run(python: Path, words: Sequence[str], folder: Path) -> str:
    """Return what a scanner writes to stdout; they exit with 1 where they found something."""
    try:
        finished = subprocess.run(
            [str(python), "-m", *words],
            cwd=folder,
            env=clean_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BuildError(f"{words[0]} could not run: {error}.", "Run `python3 build.py setup` again.") from error
    if finished.returncode not in (0, 1) or "No module named" in finished.stderr:
        last = (finished.stderr.strip() or finished.stdout.strip() or "no word").splitlines()[-1]
        raise BuildError(f"{words[0]} broke: {last}.", "Run `python3 build.py setup` again.")
    return finished.stdout


def _json(text: str, tool: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise BuildError(f"{tool} left no report.", "Run `python3 build.py setup` again.") from error
