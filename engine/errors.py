"""The errors that a user can cause: one sentence that says what is wrong, one that says what to do."""


class UserError(Exception):
    """Something the user can put right.

    Args:
        message: one sentence: what is wrong, with the name of the file or setting.
        hint: one sentence: what to do about it.
        kind: a short machine-readable name, such as "scene", "model", "settings", "output", "device" or "disk".
    """

    def __init__(self, message: str, hint: str = "", kind: str = "settings") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.kind = kind

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    def __reduce__(self) -> tuple[type["UserError"], tuple[str, str, str]]:
        return type(self), (self.message, self.hint, self.kind)  # whole, also when it comes from another machine


class Cancelled(Exception):  # noqa: N818  (not an error: the user asked for it)
    """The user stopped the run; what is finished stays."""
