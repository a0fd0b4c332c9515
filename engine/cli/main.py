"""The command line: the worker's twin, one command for each thing the engine can do."""

import argparse
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.cli.evaluate import add_evaluate, evaluate_values
from engine.cli.inventory import add_parsers as add_layers
from engine.cli.inventory import add_terrain, band_numbers
from engine.cli.terminal import SentenceParser, Terminal
from engine.difference_cli import add_difference, difference_values
from engine.errors import Cancelled, UserError
from engine.reporting import Reporter
from engine.settings.run import CAMS, METHODS, PRECISIONS, RULES
from engine.version import version

Values = dict[str, Any]


def main(arguments: list[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 when done, 2 for an error that the user can put right (one sentence on stderr), 130 when cancelled.
    """
    args = parser().parse_args(arguments)
    if args.command == "serve":
        from engine.server.server import serve  # noqa: PLC0415  (takes over stdin and stdout)

        serve()
    terminal = Terminal(as_json=args.json)
    try:
        result = args.run(args, terminal)
    except UserError as error:
        if args.json:
            terminal.event("error", kind=error.kind, message=error.message, hint=error.hint)
        sys.stderr.write(f"{error}\n")
        return 2
    except (Cancelled, KeyboardInterrupt):
        if args.json:
            terminal.event("error", kind="cancelled", message="The run was cancelled.", hint="--resume goes on.")
        sys.stderr.write("\nCancelled. What is finished is kept; --resume goes on from there.\n")
        return 130
    except Exception as error:  # noqa: BLE001  (the last line of defence: one sentence, the rest on request)
        if os.environ.get("LANDSLIDE_WSSS_DEBUG"):
            traceback.print_exc()
        first = str(error).splitlines()[0] if str(error) else ""
        sys.stderr.write(
            f"The engine failed: {type(error).__name__}: {first} What is finished is kept; "
            "set LANDSLIDE_WSSS_DEBUG=1 to see where.\n"
        )
        return 1
    if args.json:
        terminal.event("result", result=result)
    else:
        _print(result)
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the whole command line."""
    top = SentenceParser(prog="engine", description="Landslide masks and polygons from a raster.")
    top.add_argument("--version", action="version", version=version())
    top.set_defaults(json=False)
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_segment(commands)
    _add_explain(commands)
    _add_after_a_run(commands)
    _add_model(commands)
    _add(commands, "doctor", "say what this engine is and what it runs on", _command("doctor", lambda _args: {}))
    _add(commands, "selftest", "test that this environment works", _command("selftest", lambda _args: {}))
    add_evaluate(_add(commands, "evaluate", "score masks, scenes or datasets", _command("evaluate", evaluate_values)))
    commands.add_parser("serve", help="answer requests as JSON lines on stdin (QGIS starts this)")
    from engine.cli.demo import add_parser as add_demo  # noqa: PLC0415
    from engine.cli.outline import add_parser as add_outline  # noqa: PLC0415
    from engine.cli.train import add_parsers as add_training  # noqa: PLC0415

    add_outline(commands)
    add_layers(commands)
    add_demo(commands)
    add_training(commands)
    return top


def _add_segment(commands: Any) -> None:
    one = _add(commands, "segment", "find landslides in a scene", _command("segment", _segment_values))
    one.add_argument("scene", metavar="SCENE", nargs="+", help="the raster: GeoTIFF or anything else that GDAL reads")
    one.add_argument("--out", required=True, metavar="RUN", help="the run folder; of several scenes a folder of these")
    one.add_argument("--model", metavar="FILE", help="a .lsmodel file; default: the shipped model")
    one.add_argument("--method", choices=METHODS, help="default: the model's own")
    one.add_argument("--explain", action="store_true", help="also write the scores that say why (GAN difference, CAM)")
    one.add_argument("--cam", choices=CAMS, help="Score-CAM exactly (default), fast, or Grad-CAM in its place")
    one.add_argument("--precision", choices=PRECISIONS, default="auto", help="number format of Score-CAM's passes")
    one.add_argument(
        "--audit", type=float, default=0, metavar="SHARE", help="of fast chips to explain exactly, too: 0.01"
    )
    one.add_argument("--bands", type=band_numbers, metavar="R,G,B", help="band numbers from 1; default: by colour")
    one.add_argument("--aoi", metavar="FILE", help="a vector file whose polygons select the area")
    one.add_argument("--device", default="auto", metavar="auto|cpu|cuda[:n]")
    one.add_argument("--tile", type=int, default=512, help="side of a chip, pixels (default 512)")
    one.add_argument("--overlap", type=int, default=128, help="pixels that chips share (default 128)")
    one.add_argument("--gate", type=float, help="least P(landslide) of a chip worth explaining; default: the model's")
    one.add_argument("--batch", type=int, default=0, help="masked chips a batch; default: by device")
    one.add_argument("--pixel-size", type=float, metavar="M", help="ground pixel size, where the CRS cannot tell")
    one.add_argument("--no-resample", action="store_true", help="keep the scene's own pixel size")
    add_difference(one)
    _add_thresholds(one)
    one.add_argument("--min-area", type=float, metavar="M2", help="leave out smaller landslides (default 100)")
    add_terrain(one)
    one.add_argument("--resume", action="store_true", help="go on with an interrupted run")
    one.add_argument("--overwrite", action="store_true", help="delete the run that stands in RUN")
    many = one.add_mutually_exclusive_group()
    many.add_argument("--shard", metavar="I/N", help="compute this part of the rows alone; `merge` joins all N")
    many.add_argument("--scheduler", metavar="tcp://HOST:PORT", help="run on the workers of a dask scheduler")


def _add_explain(commands: Any) -> None:
    one = _add(
        commands, "explain", "show what the networks see at one place", _command("explain_chip", _explain_values)
    )
    one.add_argument("scene", metavar="SCENE")
    one.add_argument("--at", required=True, type=_place, metavar="X,Y", help="the chip's middle, in the scene's CRS")
    one.add_argument("--out", required=True, metavar="DIR", help="for the pictures and chip.json")
    one.add_argument("--model", metavar="FILE", help="a .lsmodel file; default: the shipped model")
    one.add_argument("--method", choices=METHODS, help="default: the model's own")
    one.add_argument("--bands", type=band_numbers, metavar="R,G,B", help="band numbers from 1; default: by colour")
    one.add_argument("--device", default="auto", metavar="auto|cpu|cuda[:n]")
    one.add_argument("--tile", type=int, default=512, help="side of a chip, pixels (default 512)")
    add_difference(one)


def _add_after_a_run(commands: Any) -> None:
    one = _add(commands, "merge", "join the shards of a run; no network runs", _command("merge", vars))
    one.add_argument("runs", metavar="RUN", nargs="+", help="a run folder whose shards have all ended")
    one = _add(
        commands, "threshold", "threshold a run again; no network runs", _command("threshold", _threshold_values)
    )
    one.add_argument("run_folder", metavar="RUN")
    one.add_argument("--method", choices=METHODS, help="another method whose scores the run has")
    _add_thresholds(one)
    _add_shapes(one)
    one = _add(commands, "polygons", "trace a run's mask again", _command("polygons", _polygon_values))
    one.add_argument("run_folder", metavar="RUN")
    _add_shapes(one)


def _add_model(commands: Any) -> None:
    verbs = commands.add_parser("model", help="show, verify or build a model file").add_subparsers(
        dest="verb", required=True, metavar="VERB"
    )
    for verb, text in (("show", "print the card in words"), ("verify", "check every hash and tensor")):
        one = _add(verbs, verb, text, _command("model", lambda a: {"path": a.file, "verify": a.verb == "verify"}))
        one.add_argument("file", nargs="?", metavar="FILE", help="default: the shipped model")
    one = _add(
        verbs,
        "repair",
        "write an older model file anew, its infinite variances repaired",
        _command("repair_model", vars),
    )
    one.add_argument("path", metavar="FILE")
    one.add_argument("--out", required=True, metavar="FILE")
    one.add_argument("--name-version", metavar="TEXT", help="the version that the new card says; default: the same")
    one = _add(verbs, "build", "make a model file from finished trainings", _command("build_model", vars))
    one.add_argument("--classifier", metavar="DIR", help="folder of `train classifier`")
    one.add_argument("--generator", metavar="DIR", help="folder of `train cyclegan`")
    one.add_argument("--student", metavar="DIR", help="folder of `train student`")
    one.add_argument("--card", required=True, metavar="FILE", help="JSON: name, version, licence, citation, limits ...")
    one.add_argument("--out", required=True, metavar="FILE")


def _add_thresholds(one: argparse.ArgumentParser) -> None:
    one.add_argument("--threshold", choices=RULES, help="the rule (default manual)")
    one.add_argument("--gan-threshold", type=float, help="of the GAN difference, 0 to 1; default: the model's, 0.08")
    one.add_argument("--cam-threshold", type=float, help="of CAM x P(landslide), 0 to 1; default: the model's, 0.4")
    one.add_argument("--student-threshold", type=float, help="of the student's probability; default: the model's")
    one.add_argument("--window", type=int, help="side of the window of niblack and sauvola, odd, pixels")


def _add_shapes(one: argparse.ArgumentParser) -> None:
    one.add_argument("--min-area", type=float, metavar="M2", help="leave out smaller landslides")
    one.add_argument("--fill-holes", type=float, metavar="M2", help="fill smaller holes")
    one.add_argument("--simplify", type=float, metavar="PX", help="smooth outlines by so many pixels")


def _add(commands: Any, name: str, text: str, run: Callable[..., Values]) -> argparse.ArgumentParser:
    one: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text.capitalize() + ".")
    one.add_argument("--json", action="store_true", help="write events and the result as JSON lines")
    one.set_defaults(run=run)
    return one


def _command(name: str, values: Callable[[argparse.Namespace], Values]) -> Callable[..., Values]:
    def run(args: argparse.Namespace, report: Reporter) -> Values:
        from engine.commands.segmentation import find_command  # noqa: PLC0415  (torch takes seconds; --help needs none)

        return find_command(name)(values(args), report)

    return run


def _segment_values(args: argparse.Namespace) -> Values:
    settings = {
        "method": args.method,
        "explain": args.explain,
        "cam": args.cam,
        "precision": args.precision,
        "audit": args.audit,
        "bands": args.bands,
        "device": args.device,
        "gate": args.gate,
        "batch_size": args.batch,
        "resample": not args.no_resample,
        "pixel_size_m": args.pixel_size,
        "tiles": {"size": args.tile, "overlap": args.overlap},
        "difference": difference_values(args),
        "thresholds": _thresholds(args),
        "polygons": {} if args.min_area is None else {"min_area_m2": args.min_area},
        "terrain": _only_given(
            {
                "dem": args.dem and str(Path(args.dem).absolute()),
                "units": args.dem_units,
                "min_slope_deg": args.min_slope,
            }
        ),
    }
    return {
        **({"scene": args.scene[0]} if len(args.scene) == 1 else {"scenes": args.scene}),
        "shard": args.shard,
        "scheduler": args.scheduler,
        "out": args.out,
        "model": args.model,
        "aoi": args.aoi,
        "settings": settings,
        "resume": args.resume,
        "overwrite": args.overwrite,
    }


def _explain_values(args: argparse.Namespace) -> Values:
    settings = {
        "method": args.method,
        "bands": args.bands,
        "device": args.device,
        "tiles": {"size": args.tile},
        "difference": difference_values(args),
    }
    return {"scene": args.scene, "place": args.at, "out": args.out, "model": args.model, "settings": settings}


def _threshold_values(args: argparse.Namespace) -> Values:
    return {**_polygon_values(args), "method": args.method, "thresholds": _thresholds(args)}


def _polygon_values(args: argparse.Namespace) -> Values:
    given = {"min_area_m2": args.min_area, "fill_holes_m2": args.fill_holes, "simplify_px": args.simplify}
    return {"run": args.run_folder, "polygons": _only_given(given)}


def _thresholds(args: argparse.Namespace) -> Values:
    given = {
        "rule": args.threshold,
        "gan": args.gan_threshold,
        "cam": args.cam_threshold,
        "student": args.student_threshold,
        "window": args.window,
    }
    return _only_given(given)


def _only_given(values: Values) -> Values:
    return {name: value for name, value in values.items() if value is not None}


def _place(text: str) -> list[float]:
    try:
        x, y = (float(part) for part in text.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not a place such as 580100,3009950") from error
    return [x, y]


def _print(result: Values) -> None:
    if "words" in result:
        print(result["words"])
        return
    for one in result.get("runs", ()):
        _print(one)
    for name, value in result.items():
        if name == "runs":
            continue
        if isinstance(value, (dict, list)):
            if value:
                print(
                    f"{name}: {', '.join(f'{k} {v}' for k, v in value.items()) if isinstance(value, dict) else value}"
                )
        else:
            print(f"{name}: {Path(value) if isinstance(value, Path) else value}")
