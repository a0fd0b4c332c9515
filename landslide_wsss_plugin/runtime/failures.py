"""Why an installation failed, in one sentence with one remedy: a table from what programs print to words for people."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Optional

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import tr


class InstallError(UserError):
    """Why the engine's packages are not installed, in words for the user.

    Args:
        kind: a short machine-readable name, such as "disk_full".
        message: what is wrong.
        hint: the one thing to do.
    """

    def __init__(self, kind: str, message: str, hint: str) -> None:
        super().__init__(message, hint)
        self.kind = kind


@dataclass(frozen=True)
class Cause:
    """A row of the table.

    Args:
        kind: its name.
        pattern: a regular expression of what pip, uv, venv, Python or the system print; case does not matter.
        words: give message and hint; called when needed, because no translator is there while this is imported.
    """

    kind: str
    pattern: str
    words: Callable[[], "tuple[str, str]"]


CAUSES = (
    # The first row that fits is taken: what is certain stands before what merely goes along with it.
    Cause(
        "disk_full",
        r"no space left on device|errno 28|os error 28|os error 112|winerror 112|not enough space on the disk|"
        r"disk quota exceeded|errno 122|there is not enough space",
        lambda: (
            tr("The disk became full."),
            tr("Free some space, or choose a folder on another disk, and install again."),
        ),
    ),
    Cause(
        "hash",
        r"do not match the hashes|hash mismatch|hashes are required|in --require-hashes mode",
        lambda: (
            tr("A package differs from the one that this plugin was tested with, so it was not installed."),
            tr("Install again. If it happens again, something on your network changes files: ask its administrator."),
        ),
    ),
    Cause(
        "proxy_login",
        r"proxy auth(entication|orization) required|status code 407|\b407\b.*proxy|proxy.*\b407\b",
        lambda: (
            tr("The proxy wants a user name and password."),
            tr("Enter them in QGIS under Settings > Options > Network, then install again."),
        ),
    ),
    Cause(
        "socks",
        r"missing dependencies for socks support|socks.*not supported",
        lambda: (
            tr("The installer cannot use a SOCKS proxy."),
            tr("Enter an HTTP proxy in QGIS under Settings > Options > Network, or install from an offline bundle."),
        ),
    ),
    Cause(
        "clock",
        r"certificate is not yet valid|certificate has expired|CERT_HAS_EXPIRED|notvalidyet",
        lambda: (
            tr("The secure connection was refused because a certificate is out of date."),
            tr("Check this computer's date and time, then install again."),
        ),
    ),
    Cause(
        "tls",
        r"certificate[_ ]verify[_ ]failed|self[- ]signed certificate|unable to get local issuer|unknownissuer|"
        r"invalid peer certificate|sslcertverificationerror|sslerror|ssl: |ssl module is not available|tlsv1 alert|"
        r"wrong_version_number|unexpected_eof_while_reading",
        lambda: (
            tr("The secure connection to the package server is intercepted or not trusted."),
            tr(
                "Add your organisation's certificate in QGIS under Settings > Options > Authentication > Manage "
                "Certificates, or install from an offline bundle."
            ),
        ),
    ),
    Cause(
        "proxy",
        r"cannot connect to proxy|proxyerror|tunnel connection failed|proxy.*(refused|timed out|unreachable)|"
        r"unable to connect to proxy|tunnel error",
        lambda: (
            tr("The proxy does not answer or does not let the installer through."),
            tr("Check the proxy in QGIS under Settings > Options > Network, then install again."),
        ),
    ),
    Cause(
        "no_network",
        r"temporary failure in name resolution|name or service not known|getaddrinfo failed|nodename nor servname|"
        r"failed to lookup address|dns error|network is unreachable|no route to host|connection refused|"
        r"newconnectionerror|failed to establish a new connection|nameresolutionerror|os error 101|os error 111",
        lambda: (
            tr("The package server cannot be reached."),
            tr("Check the internet connection, then install again, or install from an offline bundle."),
        ),
    ),
    Cause(
        "network_broke",
        r"read timed out|readtimeouterror|connecttimeouterror|connection timed out|operation timed out|"
        r"connection aborted|connection reset|connectionreseterror|incompleteread|incompletemessage|"
        r"connection broken|protocolerror|remote end closed|error decoding response body|response body error",
        lambda: (
            tr("The connection broke while packages were being downloaded."),
            tr("Install again: files that were downloaded completely are not downloaded again."),
        ),
    ),
    Cause(
        "server",
        r"\b(500|502|503|504)\b.*(server error|bad gateway|unavailable|gateway time-?out)|"
        r"(server error|bad gateway|service unavailable).*\b(500|502|503|504)\b|http status server error|"
        r"too many 50\d error responses",
        lambda: (
            tr("The package server has a problem at the moment."),
            tr("Wait a few minutes, then install again."),
        ),
    ),
    Cause(
        "forbidden",
        r"\b(401|403)\b.*(client error|forbidden|unauthorized)|http status client error \((401|403)|"
        r"(forbidden|unauthorized).*\b(401|403)\b",
        lambda: (
            tr("The package server refuses this computer."),
            tr(
                "Ask the administrator of your network for access to Python packages, or install from an offline "
                "bundle."
            ),
        ),
    ),
    Cause(
        "held",
        r"winerror 32\b|os error 32\b|being used by another process|winerror 225|virus|os error 225|"
        r"operation did not complete successfully because the file contains",
        lambda: (
            tr("Another program, most often a virus scanner, holds a file of the installation."),
            tr("Exclude the AI runtime's folder in the virus scanner, or wait until it is done, and install again."),
        ),
    ),
    Cause(
        "long_path",
        r"winerror 206|winerror 3\b|os error 206|file name too long|filename or extension is too long|errno 36|"
        r"path too long|long path support",
        lambda: (
            tr("The path of the AI runtime's folder is too long for this system."),
            tr("Choose a folder with a short path, such as C:\\landslides, and install again."),
        ),
    ),
    Cause(
        "noexec",
        r"failed to map segment from shared object|cannot execute binary file",
        lambda: (
            tr("Programs may not be started from the AI runtime's folder."),
            tr("Choose a folder on another disk: this one forbids it (noexec) or is for another kind of computer."),
        ),
    ),
    Cause(
        "read_only",
        r"read-only file system|errno 30|os error 30",
        lambda: (
            tr("The AI runtime's folder cannot be written: the disk is read-only."),
            tr("Choose a folder on another disk and install again."),
        ),
    ),
    Cause(
        "permission",
        r"permission denied|permissionerror|access is denied|winerror 5\b|os error 5\b|errno 13|os error 13|"
        r"operation not permitted|errno 1\b.*not permitted",
        lambda: (
            tr("The AI runtime's folder cannot be written."),
            tr("Choose a folder of your own and install again."),
        ),
    ),
    Cause(
        "vc_runtime",
        r"winerror 126|winerror 127|winerror 1114|vcruntime140|msvcp140|c10\.dll|dll load failed|"
        r"microsoft visual c\+\+ redistributable",
        lambda: (
            tr("PyTorch needs the Microsoft Visual C++ Redistributable, which is missing or too old."),
            tr("Install the newest one (x64) from Microsoft's site, then install again."),
        ),
    ),
    Cause(
        "glibc",
        r"glibc_2\.\d+'? not found|version `glibc|glibcxx_[\d.]+'? not found|manylinux.*is not a supported wheel",
        lambda: (
            tr("This Linux is too old for PyTorch: it needs glibc 2.28 or newer."),
            tr("Use a newer system, or choose an existing Python that has PyTorch."),
        ),
    ),
    Cause(
        "architecture",
        r"wrong elf class|incompatible architecture|mach-o.*(but is|need)|winerror 193|exec format error|"
        r"not a valid win32 application|bad cpu type",
        lambda: (
            tr("The Python that was chosen is for another kind of processor."),
            tr("Choose a 64-bit Python made for this computer, and install again."),
        ),
    ),
    Cause(
        "illegal_instruction",
        r"illegal instruction|sigill|exit code -4\b|0xc000001d|exit code 3221225501",
        lambda: (
            tr("This computer's processor is too old for PyTorch."),
            tr("Use a computer whose processor has AVX2, made after about 2013."),
        ),
    ),
    Cause(
        "no_venv",
        r"ensurepip is not available|no module named '?(ensurepip|venv|pip)\b|ensurepip.*returned non-zero",
        lambda: (
            tr("This Python cannot make environments: its venv package is missing."),
            tr("On Debian and Ubuntu install python3-venv, elsewhere Python from python.org, and install again."),
        ),
    ),
    Cause(
        "incomplete_bundle",
        r"looking in links.*\n(?:.*\n)*?.*(no matching distribution|could not find a version)|"
        r"because .* was not found in the provided package locations",
        lambda: (
            tr("The bundle lacks a package for this computer or this Python."),
            tr("Get the bundle made for this system and Python version."),
        ),
    ),
    Cause(
        "no_wheel",
        r"no matching distribution found|could not find a version that satisfies|no solution found|"
        r"is not a supported wheel|requires a different python|no wheels? with a matching|has no usable wheels",
        lambda: (
            tr("There are no packages for this computer or this Python."),
            tr("Choose another Python, 3.10 to 3.13 and 64-bit, and install again."),
        ),
    ),
    Cause(
        "memory",
        r"memoryerror|cannot allocate memory|out of memory|errno 12\b|os error 12\b|exit code 137|exit code -9\b",
        lambda: (
            tr("The installer ran out of memory or was stopped by the system."),
            tr("Close other programs and install again."),
        ),
    ),
    Cause(
        "damaged_download",
        r"badzipfile|bad crc|invalid wheel|is invalid\.|zip.*(corrupt|invalid)|error -3 while decompressing|"
        r"failed to extract archive",
        lambda: (
            tr("A download arrived damaged."),
            tr("Install again: it is fetched anew."),
        ),
    ),
)


def classify(output: str, code: Optional[int] = None) -> Optional[Cause]:
    """Return the first cause whose pattern is in what a program printed; None where none is known.

    Args:
        output: the end of its output.
        code: how it ended, if that is known: some causes leave nothing but that.
    """
    text = f"{output}\nexit code {code}" if code is not None else output
    return next((cause for cause in CAUSES if re.search(cause.pattern, text, re.IGNORECASE)), None)


def held_file(output: str) -> str:
    """Return the file that Windows did not give to the installer, as its error names it; "" where none is named."""
    named = re.search(r"(?:winerror|os error) (?:5|32|33)\b[^\n]*?: ?['\"]([^'\"\n]+)['\"]", output, re.IGNORECASE)
    return named[1].replace("\\\\", "\\") if named else ""


def explain(output: str, code: Optional[int], doing: str) -> InstallError:
    """Return why a program failed as an error for the user.

    Args:
        output: the end of its output.
        code: how it ended.
        doing: what it was to do, for a failure that nobody knows.
    """
    cause = classify(output, code)
    if cause is not None:
        message, hint = cause.words()
        file = held_file(output) if cause.kind in {"held", "permission"} else ""
        return InstallError(cause.kind, f"{message.rstrip('.')}: {file}." if file else message, hint)
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith("error")]
    last = (errors or lines or [""])[-1]
    message = tr("{} failed: {}").format(doing, last[:200] or tr("exit code {}").format(code))
    return InstallError("unknown", message, tr("Look at the details; Copy report gathers what a bug report needs."))
