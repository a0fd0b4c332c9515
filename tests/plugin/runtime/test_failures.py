from pathlib import Path

import pytest

from landslide_wsss_plugin.runtime import failures

OUTPUTS = Path(__file__).with_name("outputs")

PRINTED = [
    # what the programs print, kept word for word but for hosts, paths and lengths
    ("disk_full", "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"),
    ("disk_full", "error: Failed to install: x.whl\n  Caused by: No space left on device (os error 28)"),
    ("disk_full", "OSError: [WinError 112] There is not enough space on the disk"),
    ("disk_full", "OSError: [Errno 122] Disk quota exceeded"),
    (
        "proxy_login",
        "'Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Authentication Required')",
    ),
    ("proxy", "ProxyError('Cannot connect to proxy.', NewConnectionError('[Errno 111] Connection refused'))"),
    ("proxy", "('Cannot connect to proxy.', OSError('Tunnel connection failed: 403 Forbidden'))"),
    ("socks", "ERROR: Could not install packages due to an OSError: Missing dependencies for SOCKS support."),
    ("tls", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain"),
    ("tls", "error: Failed to fetch: `x`\n  Caused by: invalid peer certificate: UnknownIssuer"),
    ("tls", 'SSLError("Can\'t connect to HTTPS URL because the SSL module is not available.")'),
    ("clock", "certificate verify failed: certificate is not yet valid (_ssl.c:1129)"),
    ("clock", "certificate verify failed: certificate has expired (_ssl.c:1129)"),
    (
        "no_network",
        ": Failed to establish a new connection: [Errno -3] Temporary failure in name resolution",
    ),
    ("no_network", "NewConnectionError(': Failed to establish a new connection: [Errno 11001] getaddrinfo failed')"),
    (
        "no_network",
        "  cause: dns error\n  cause: failed to lookup address information: Name or service not known",
    ),
    ("no_network", "[Errno 101] Network is unreachable"),
    ("network_broke", "pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool: Read timed out."),
    ("network_broke", "ProtocolError: ('Connection broken: IncompleteRead(10 bytes read)')"),
    (
        "network_broke",
        "ConnectionResetError: [WinError 10054] An existing connection was forcibly closed",
    ),
    ("server", "ERROR: HTTP error 503 while getting x\nHTTPError: 503 Server Error: Service Unavailable"),
    ("server", "HTTP status server error (502 Bad Gateway)"),
    ("forbidden", "ERROR: 403 Client Error: Forbidden for url"),
    ("forbidden", "HTTP status client error (401 Unauthorized)"),
    ("hash", "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE."),
    ("hash", "Hash mismatch for `torch==2.4.1`"),
    (
        "held",
        "[WinError 32] The process cannot access the file because it is being used by another process: 'torch_cpu.dll'",
    ),
    ("held", "[WinError 225] Operation did not complete successfully because the file contains a virus"),
    ("long_path", "OSError: [WinError 206] The filename or extension is too long"),
    (
        "long_path",
        "HINT: This error might have occurred since this system does not have Windows Long Path support",
    ),
    ("long_path", "OSError: [Errno 36] File name too long: 'x'"),
    ("permission", "PermissionError: [WinError 5] Access is denied: 'C:\\\\x'"),
    ("permission", "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/x'"),
    ("read_only", "OSError: [Errno 30] Read-only file system: '/x'"),
    ("noexec", "ImportError: torch.so: failed to map segment from shared object: Operation not permitted"),
    ("vc_runtime", 'OSError: [WinError 126] The specified module could not be found. Error loading "c10.dll"'),
    ("vc_runtime", "OSError: [WinError 1114] A dynamic link library (DLL) initialization routine failed."),
    ("vc_runtime", "ImportError: DLL load failed while importing _C: The specified procedure could not be found."),
    ("glibc", "ImportError: /lib/libc.so.6: version `GLIBC_2.28' not found (required by libtorch.so)"),
    ("glibc", "libstdc++.so.6: version `GLIBCXX_3.4.26' not found"),
    ("architecture", "ImportError: x.so: wrong ELF class: ELFCLASS64"),
    ("architecture", "dlopen(x.so): mach-o file, but is an incompatible architecture (have 'x86_64', need 'arm64')"),
    ("architecture", "OSError: [WinError 193] %1 is not a valid Win32 application"),
    ("illegal_instruction", "ended with exit code -4"),
    ("illegal_instruction", "ended with exit code 3221225501"),
    ("memory", "ended with exit code -9"),
    ("memory", "OSError: [Errno 12] Cannot allocate memory"),
    ("no_venv", "The virtual environment was not created successfully because ensurepip is not available."),
    ("no_venv", "/usr/bin/python3: No module named venv"),
    ("no_wheel", "ERROR: No matching distribution found for torch==2.14.1"),
    ("no_wheel", "ERROR: Could not find a version that satisfies the requirement torch (from versions: none)"),
    ("damaged_download", "zipfile.BadZipFile: Bad CRC-32 for file 'torch/lib/libtorch.so'"),
]


@pytest.mark.parametrize(("kind", "text"), PRINTED)
def test_every_cause_is_known_by_what_is_printed(kind, text):
    found = failures.classify(text)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize("path", sorted(OUTPUTS.glob("*.txt")), ids=str)
def test_whole_outputs_of_pip_and_uv(path):
    """Written by the programs themselves when they failed so: `tools` and kinds are in the files' names."""
    found = failures.classify(path.read_text(encoding="utf-8"))
    assert found is not None
    assert found.kind == path.stem.partition(".")[2]


def test_there_are_whole_outputs():
    assert len(list(OUTPUTS.glob("pip.*.txt"))) >= 6
    assert len(list(OUTPUTS.glob("uv.*.txt"))) >= 4


def test_every_cause_has_one_sentence_and_one_remedy():
    for cause in failures.CAUSES:
        message, hint = cause.words()
        for text in (message, hint):
            assert text.endswith("."), text
            assert len(text) < 200, text
        assert "\n" not in message + hint
        assert "Traceback" not in message
    assert len({cause.kind for cause in failures.CAUSES}) == len(failures.CAUSES)
    assert {cause.kind for cause in failures.CAUSES} - {kind for kind, _ in PRINTED} <= {"incomplete_bundle"}


def test_every_sentence_and_remedy_can_be_looked_up():
    page = (OUTPUTS.parents[3] / "docs" / "TROUBLESHOOTING.md").read_text(encoding="utf-8")
    for cause in failures.CAUSES:
        message, hint = cause.words()
        assert f'"{message}"' in page, cause.kind
        assert hint[1:].rstrip(".") in page, cause.kind


def test_a_success_has_no_cause():
    assert failures.classify("Successfully installed torch-2.14.1", 0) is None


def test_what_nobody_knows_shows_its_last_line():
    error = failures.explain("one\nSomething odd happened\n\n", 3, "Installing the packages")
    assert error.kind == "unknown"
    assert "Installing the packages failed: Something odd happened" in error.message
