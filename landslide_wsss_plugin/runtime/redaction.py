"""Taking out of a text what nobody should paste into a bug report: passwords, tokens, names and homes."""

import getpass
import platform
import re
from pathlib import Path

HIDDEN = "***"
_QUOTED = r"(?:\"[^\"\r\n]*\"|'[^'\r\n]*'|[^\s'\"&,;<>]+)"
"""A value: in quotes, with whatever stands between them, or a word."""
_NAMES = (
    r"[\w.-]*(?:token|passw(?:or)?d|passwd|passphrase|secret|api[_-]?key|authcfg|credentials?)[\w.-]*"
    r"|(?:x-)?(?:amz|goog|ms)-[\w-]*|aws_?(?:access_?key_?id|session_?token)|awsaccesskeyid"
    r"|sig|signature|key|pwd|sas|sv|access_?key|account_?key|sharedaccesssignature"
)
"""How the names end whose values are nobody's business; those of signed addresses among them."""
SECRETS = (
    # everything to the last @ before a slash, a space or a quote: a password may hold an @ of its own
    (re.compile(r"(\b[a-z][a-z0-9+.-]*://)[^/\s'\"]+@", re.IGNORECASE), rf"\1{HIDDEN}@"),
    (
        re.compile(
            r"((?:proxy-)?authorization['\"]?\s*[:=]\s*['\"]?)(?:(?:basic|bearer|digest|token)\s+)?[^\s'\",]+",
            re.IGNORECASE,
        ),
        rf"\1{HIDDEN}",
    ),
    (re.compile(rf"(?<![\w-])((?:{_NAMES})['\"]?\s*[:=]\s*){_QUOTED}", re.IGNORECASE), rf"\1{HIDDEN}"),
    (re.compile(r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b"), HIDDEN),
)


def redact(text: str, *, user: bool = True) -> str:
    """Return a text without credentials.

    Args:
        text: any text.
        user: whether the user's home, user name and computer's name go, too.
    """
    for pattern, instead in SECRETS:
        text = pattern.sub(instead, text)
    return _without_user(text) if user else text


def _without_user(text: str) -> str:
    home = str(Path.home())
    for path in sorted({home, home.replace("\\", "/"), home.replace("\\", "\\\\")}, key=len, reverse=True):
        if len(path) > 1:
            text = re.sub(re.escape(path) + r"(?![\w-])", "~", text, flags=re.IGNORECASE)
    text = re.sub(r"((?:/home/|/Users/|[A-Z]:[\\/]+Users[\\/]+))[^\\/\s:'\"]+", r"\1<user>", text, flags=re.IGNORECASE)
    for name, instead in ((_user(), "<user>"), (platform.node(), "<computer>")):
        if len(name) > 2 and name.lower() not in {"root", "user", "localhost"}:
            text = re.sub(rf"(?<![\w-]){re.escape(name)}(?![\w-])", instead, text, flags=re.IGNORECASE)
    return text


def _user() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # no such entry in the system's list of users
        return ""
