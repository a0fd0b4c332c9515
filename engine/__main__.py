"""`python -m engine`: the command line."""

import json
import sys

from engine.cli.main import main
from engine.windows.libraries import explained

try:
    code = main()
except (ImportError, OSError) as error:
    failure = explained(error)
    if failure is None:
        raise
    if "--json" in sys.argv:
        print(json.dumps({"event": "error", "kind": failure.kind, "message": failure.message, "hint": failure.hint}))  # noqa: T201
    sys.stderr.write(f"{failure}\n")
    code = 2
sys.exit(code)
