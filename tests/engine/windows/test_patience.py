"""Every place of the engine that replaces or deletes files waits for Windows' locks: there is one helper for it."""

import ast
from pathlib import Path

import pytest

from engine import ownership
from engine.version import ROOT
from engine.windows import replacing

HELPER = ROOT / "engine" / "windows" / "replacing.py"
METHODS = {"unlink", "rmdir", "rename"}
FUNCTIONS = {"os": {"remove", "unlink", "replace", "rename", "rmdir"}, "shutil": {"move", "rmtree"}}


def bare_calls(source: str) -> list[str]:
    """Return the calls that replace or delete something on the disk, and scratch folders that fail at their end."""
    found = []
    for call in ast.walk(ast.parse(source)):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        module = getattr(getattr(call.func, "value", None), "id", "")
        is_method = isinstance(call.func, ast.Attribute)
        of_a_path = name == "replace" and len(call.args) == 1 and not call.keywords and module != "dataclasses"
        noisy = all(keyword.arg != "ignore_cleanup_errors" for keyword in call.keywords)
        bare = name in FUNCTIONS.get(module, ()) or (is_method and (name in METHODS or of_a_path))
        if bare or (name == "TemporaryDirectory" and noisy):
            found.append(f"line {call.lineno}: {name}")
    return found


@pytest.mark.parametrize(
    ("line", "is_bare"),
    [
        ("part.replace(path)", True),
        ("path.unlink(missing_ok=True)", True),
        ("shutil.rmtree(folder)", True),
        ("tempfile.TemporaryDirectory()", True),
        ("text.replace('a', 'b')", False),
        ("replace(settings, a=1)", False),
        ("tempfile.TemporaryDirectory(ignore_cleanup_errors=True)", False),
    ],
)
def test_a_bare_call_is_told_from_others(line, is_bare):
    assert bool(bare_calls(line)) == is_bare


def test_the_engine_replaces_and_deletes_by_the_one_helper_alone():
    files = [path for path in (ROOT / "engine").rglob("*.py") if path != HELPER]
    found = {str(path.relative_to(ROOT)): bare_calls(path.read_text(encoding="utf-8")) for path in files}
    assert {path: calls for path, calls in found.items() if calls} == {}


def test_an_empty_folder_that_somebody_looks_into_stays_and_is_no_fault(tmp_path, monkeypatch):
    (tmp_path / "rows").mkdir()
    (tmp_path / "rows" / "row-1").write_text("x")

    def refuse(path: Path) -> None:
        error = PermissionError(13, "refused", str(path))
        error.winerror = 32
        raise error

    monkeypatch.setattr(Path, "rmdir", refuse)
    monkeypatch.setattr(replacing, "PATIENCE_S", 0.1)
    ownership.delete_own(tmp_path / "rows", r"row-\d")
    assert list((tmp_path / "rows").iterdir()) == []
