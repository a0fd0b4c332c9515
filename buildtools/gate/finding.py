"""What a check finds, and what the checks come to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One thing that a check found.

    Args:
        rule: its short name, such as "B102" or "metadata".
        where: file and line, as far as there is one.
        message: one sentence.
        blocking: whether the site would refuse the package, or QGIS could not run it; others are advice.
    """

    rule: str
    where: str
    message: str
    blocking: bool = True


@dataclass(frozen=True)
class Verdict:
    """What one check came to.

    Args:
        name: the check's name.
        findings: what it found.
        looked_at: how many files or fields it looked at.
    """

    name: str
    findings: tuple[Finding, ...]
    looked_at: int

    @property
    def passes(self) -> bool:
        """Whether nothing blocking was found."""
        return not any(finding.blocking for finding in self.findings)


def report(verdicts: Sequence[Verdict]) -> int:
    """Print every refusal, each kind of advice once, and one line a check; return the exit code."""
    for verdict in verdicts:
        advice: dict[str, list[Finding]] = {}
        for finding in verdict.findings:
            if finding.blocking:
                print(f"refused  {finding.rule:<10} {finding.where}: {finding.message}")
            else:
                advice.setdefault(finding.rule, []).append(finding)
        for rule, same in advice.items():
            more = f" (and {len(same) - 1} more)" if len(same) > 1 else ""
            print(f"advice   {rule:<10} {same[0].where}: {same[0].message}{more}")
    print()
    for verdict in verdicts:
        refused = sum(finding.blocking for finding in verdict.findings)
        words = f"{verdict.looked_at:>4} looked at, {refused} refused"
        if len(verdict.findings) > refused:
            words += f", {len(verdict.findings) - refused} advice"
        print(f"{verdict.name:<22} {words}")
    failed = sum(not verdict.passes for verdict in verdicts)
    print(f"{len(verdicts) - failed} passed, {failed} failed", flush=True)
    return 1 if failed else 0
