"""`python -m engine`: the command line."""

import json
import sys

from engine.cli.main import main
from engine.windows.libraries import explained

try:
    code = main()
except (ImportError, OSError) as error:
    told = explained(error)
    if told is None:
        raise
    if "--json" in sys.argv:
        print(json.dumps({"event": "error", "kind": told.kind, "message": told.message, "hint": told.hint}))  # noqa: T201
    sys.stderr.write(f"{told}\n")
    code = 2
sys.exit(code)
