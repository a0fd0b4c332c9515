"""An error that the user is told: what is wrong, and what to do about it."""


class UserError(Exception):
    """The parent of every error of the plugin's own kinds.

    Args:
        message: what is wrong.
        hint: what to do about it.
    """

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(f"{message} {hint}".strip())
        self.message = message
        self.hint = hint
