"""The line between QGIS and the engine: one JSON object a line, in both directions."""

import json
from dataclasses import dataclass
from typing import Any, Callable, Optional, Union

VERSION = 2
LINE_LIMIT = 1 << 20
"""Bytes of the longest line that is read; bulk data travels in files, so a longer one is not ours."""


@dataclass(frozen=True)
class Hello:
    """The engine's first words.

    Args:
        version: of the engine.
        python: its Python's version.
        torch: its PyTorch's version.
        device: the device it chooses by itself: name, label, why.
    """

    version: str
    python: str
    torch: str
    device: "dict[str, str]"


@dataclass(frozen=True)
class Progress:
    """How far a stage is.

    Args:
        stage: its name.
        done: finished steps.
        total: all steps; 0 where unknown.
        eta_s: seconds that are left; None where nobody knows yet.
    """

    stage: str
    done: int
    total: int
    eta_s: Optional[float]

    @property
    def percent(self) -> float:
        """How far the stage is, 0 to 100."""
        return 100 * min(self.done, self.total) / self.total if self.total > 0 else 0.0


@dataclass(frozen=True)
class Log:
    """A sentence for the user; `level` is "info" or "warning"."""

    level: str
    text: str


@dataclass(frozen=True)
class Result:
    """The answer to a request."""

    values: "dict[str, Any]"


@dataclass(frozen=True)
class Refusal:
    """The other answer: why a request was not fulfilled, and what to do about it."""

    kind: str
    message: str
    hint: str


@dataclass(frozen=True)
class Heartbeat:
    """The engine lives."""


Event = Union[Hello, Progress, Log, Result, Refusal, Heartbeat]


class ProtocolMismatchError(Exception):
    """The engine speaks another version of this protocol."""


def encode(number: int, do: str, args: "Optional[dict[str, Any]]" = None) -> bytes:
    """Return a request as one line."""
    request: dict[str, Any] = {"id": number, "do": do}
    if args is not None:
        request["args"] = args
    return json.dumps(request).encode() + b"\n"


def decode(line: bytes, number: int) -> Optional[Event]:
    """Return the event in a line; None where it holds none, or one of another request.

    Args:
        line: bytes as they came.
        number: the id of the request under way; 0 before the first one.

    Raises:
        ProtocolMismatchError: the engine says hello in another version.
    """
    try:
        values = json.loads(line.decode("utf-8"))
        if not isinstance(values, dict):
            return None
        return _event(values, number)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
        return None


def _event(values: "dict[str, Any]", number: int) -> Optional[Event]:
    name = values.get("event")
    if name == "hello":
        return _hello(values)
    if name == "heartbeat":
        return Heartbeat()
    readers: dict[str, Callable[[dict[str, Any]], Event]] = {
        "progress": _progress,
        "log": _log,
        "result": _result,
        "error": _refusal,
    }
    return readers[str(name)](values) if values.get("id") == number else None


def _hello(values: "dict[str, Any]") -> Hello:
    if values["protocol"] != VERSION:
        raise ProtocolMismatchError(str(values["protocol"]))
    device = {key: str(value) for key, value in values.get("device", {}).items()}
    return Hello(str(values["version"]), str(values.get("python", "")), str(values.get("torch", "")), device)


def _progress(values: "dict[str, Any]") -> Progress:
    eta = values.get("eta_s")
    left = None if eta is None else max(0.0, float(eta))
    return Progress(str(values["stage"]), int(values["done"]), int(values["total"]), left)


def _log(values: "dict[str, Any]") -> Log:
    return Log(str(values.get("level", "info")), str(values["text"]))


def _result(values: "dict[str, Any]") -> Result:
    return Result(dict(values["result"]))


def _refusal(values: "dict[str, Any]") -> Refusal:
    return Refusal(str(values.get("kind", "internal")), str(values["message"]), str(values.get("hint", "")))
