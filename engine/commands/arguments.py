"""Arguments of a command: plain values, checked before use."""

from typing import Any

from engine.errors import UserError

Values = dict[str, Any]


def path_of(args: Values, name: str) -> str:
    """Return a path that has to be given.

    Raises:
        UserError: it is not.
    """
    value = args.get(name)
    if not isinstance(value, str) or not value:
        words = {"out": "output"}.get(name, name)
        raise UserError(f"The {words} is not given.", f"Give the path of the {words}.")
    return value
