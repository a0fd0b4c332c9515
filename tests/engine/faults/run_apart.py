"""Starts runs in processes of their own, quickly: everything is imported once, and each run is a fork of that.

Reads JSON lines {"scene", "out", "model", "resume"} from stdin; writes {"pid"}, and {"code"} once the run has
ended. No network has run here before a fork, so that no thread is lost in it.
"""

import json
import os
import sys
import traceback
from pathlib import Path

import torch

from engine.errors import UserError
from engine.model_file.bundle import open_model
from engine.pipeline import segment as pipeline
from engine.reporting import Silent
from engine.settings.run import RunSettings, ThresholdSettings, TileSettings


def run(asked: dict) -> None:
    chosen = RunSettings(
        method="student", device="cpu", tiles=TileSettings(64, 16), thresholds=ThresholdSettings(student=0.5)
    )
    request = pipeline.Request(
        Path(asked["scene"]), Path(asked["out"]), open_model(asked["model"]), chosen, resume=asked["resume"]
    )
    pipeline.segment(request, Silent())


def main() -> None:
    torch.set_num_threads(1)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            code = 3
            try:
                run(json.loads(line))
                code = 0
            except UserError as error:
                print(error, file=sys.stderr, flush=True)
                code = 2
            except BaseException:  # noqa: BLE001  (the exit code tells)
                traceback.print_exc()
            finally:
                os._exit(code)
        print(json.dumps({"pid": child}), flush=True)
        print(json.dumps({"code": os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}), flush=True)


if __name__ == "__main__":
    main()
