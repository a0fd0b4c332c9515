"""The site's scanners themselves, on planted faults."""

import sys
from pathlib import Path

import pytest

from buildtools.gate import security, syntax
from buildtools.shell import BuildError

PYTHON = Path(sys.executable)
PLANTED_KEY = "AKIA" + "QYLPMN5HHHFPZAM2"  # in two pieces, so that this file holds no key


def rules(verdict):
    return {finding.rule for finding in verdict.findings if finding.blocking}


def test_a_good_package_passes(unpacked):
    folder = unpacked()
    assert security.bandit(PYTHON, folder).passes
    assert security.secrets(PYTHON, folder).passes
    assert security.flake8(PYTHON, folder).passes
    assert syntax.check(PYTHON, folder).findings == ()


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        ('exec("print(1)")\n', "B102"),
        ('print(eval("1"))\n', "B307"),
        ("import pickle\n\npickle.load(open('x', 'rb'))\n", "B301"),
        ("import subprocess\n\nsubprocess.run('ls', shell=True)\n", "B602"),
        ("import torch\n\ntorch.load('x')\n", "B614"),
    ],
)
def test_dangerous_code_is_refused(unpacked, code, rule):
    verdict = security.bandit(PYTHON, unpacked({"extra.py": code}))
    assert rule in rules(verdict)
    assert not verdict.passes


def test_an_accepted_rule_is_advice(unpacked):
    verdict = security.bandit(PYTHON, unpacked({"extra.py": "assert True\n"}))
    assert verdict.passes
    assert [finding.rule for finding in verdict.findings] == ["B101"]


@pytest.mark.parametrize("text", [f'key = "{PLANTED_KEY}"\n', "-----BEGIN RSA PRIVATE " + "KEY-----\n"])
def test_a_secret_is_refused(unpacked, text):
    verdict = security.secrets(PYTHON, unpacked({"extra.py": text}))
    assert rules(verdict) == {"secret"}
    assert "extra.py:1" in verdict.findings[0].where


def test_flake8_advises_and_never_refuses(unpacked):
    verdict = security.flake8(PYTHON, unpacked({"extra.py": "import os\n"}))
    assert verdict.passes
    assert [finding.rule for finding in verdict.findings] == ["F401"]


@pytest.mark.parametrize(
    ("name", "code", "rule"),
    [
        ("extra.py", "match 1:\n    case 1:\n        pass\n", "syntax"),
        ("extra.py", "def f(:\n", "syntax"),
        ("extra.py", "print(list(zip([1], [2], strict=True)))\n", "version"),
        ("extra.py", "import tomllib\n", "version"),
        ("engine/extra.py", "import tomllib\n", "version"),
        ("extra.py", "import distutils.util\n", "removed"),
        ("engine/extra.py", "from imghdr import what\n", "removed"),
    ],
)
def test_code_for_another_python_is_refused(unpacked, name, code, rule):
    verdict = syntax.check(PYTHON, unpacked({name: code}))
    assert rule in rules(verdict)
    assert all(finding.where.startswith(f"landslide_wsss_plugin/{name}") for finding in verdict.findings)


def test_the_engine_may_use_what_its_own_python_has(unpacked):
    assert syntax.check(PYTHON, unpacked({"engine/extra.py": "print(list(zip([1], [2], strict=True)))\n"})).passes


def test_a_missing_scanner_is_an_error_and_no_pass(unpacked, tmp_path):
    bare = tmp_path / "python"
    bare.write_text(f'#!/bin/sh\nexec "{PYTHON}" -I -S "$@"\n')
    bare.chmod(0o755)
    for scanner in (security.bandit, security.secrets, security.flake8, syntax.check):
        with pytest.raises(BuildError):
            scanner(bare, unpacked())
