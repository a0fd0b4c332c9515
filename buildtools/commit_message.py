"""The commit-msg hook: `python -m buildtools.commit_message FILE` refuses a message that breaks CONTRIBUTING's rule.

The rule: a subject in the imperative of at most 72 characters that says one change, then an empty line, then whatever
else is worth saying.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

LONGEST = 72
"""Characters of a subject; `git log --oneline` and forges cut off what is longer."""

OF_GIT = ("Merge ", "Revert ", "fixup! ", "squash! ", "amend! ")
"""What git itself writes."""

NO_VERBS = """
    a an the this that these those it its he she they we i you each every all some any no not none what who which
    when where why how if as at by for from in into of on to with and or but there here new more less fix-up wip
    misc various minor small
"""
"""First words after which no imperative follows."""

VERBS = """
    add address access bed bring bypass compress cross discuss dismiss embed exceed express feed focus guess heed
    impress miss need parse pass press process proceed progress redress seed shed speed spread stress string suppress
    swing toss weed witness
"""
"""Imperatives that end as a past or a third person does."""


def fault(message: str) -> str:
    """Return what is wrong with a commit message and how to put it right, in one sentence; "" for nothing.

    Args:
        message: the whole of it; lines that begin with # are git's own.
    """
    lines = [line.rstrip() for line in message.splitlines() if not line.startswith("#")]
    while lines and not lines[0]:
        del lines[0]
    if not lines:
        return "The message is empty: write what the commit changes."
    if lines[0].startswith(OF_GIT):
        return ""
    if len(lines) > 1 and lines[1]:
        return "The line below the subject is not empty: leave it empty, and write more from the third line on."
    return _fault_of_subject(lines[0])


def _fault_of_subject(subject: str) -> str:
    if len(subject) > LONGEST:
        return f"The subject has {len(subject)} characters: write at most {LONGEST}, and the rest below an empty line."
    if subject.endswith("."):
        return "The subject ends with a full stop: leave it out."
    if ";" in subject or re.search(r"\.\s", subject):
        return "The subject says several changes: make a commit of each."
    word = subject.split(maxsplit=1)[0]
    if not re.fullmatch(r"[A-Z][a-z]+(-[a-z]+)*", word):
        return f"The subject begins with '{word}': begin with a capital and a verb, such as Refuse or Add."
    verb = word.lower()
    good = verb in VERBS.split() or not (verb in NO_VERBS.split() or re.search(r"(ed|ing|[^us]s)$", verb))
    return (
        "" if good else f"The subject begins with '{word}': write it in the imperative, such as 'Refuse empty masks'."
    )


def main(arguments: list[str]) -> int:
    """Check the file that git names; return 1 and say why where its message is refused."""
    found = fault(Path(arguments[0]).read_text(encoding="utf-8"))
    if found:
        print(f"{found} CONTRIBUTING.md has the rule.", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
