"""What the commands share: the parser, options that stand in several commands, and how a command is run."""

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from engine.reporting import Reporter
from engine.settings.tables import DEM_UNITS, RULES

Values = dict[str, Any]
Subparsers = Any
"""What `add_subparsers` returns; argparse does not name it."""

Container = Any
"""A parser or a group of its options: argparse has no public name for both."""


class CommandParser(argparse.ArgumentParser):
    """A parser that states an error in a sentence, and shows research options on `--help-all` alone."""

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        self.research: list[tuple[argparse.Action, str]] = []

    def error(self, message: str) -> NoReturn:
        """End with exit code 2, without the usage of thirty options before the sentence."""
        sentence = message[:1].upper() + message[1:].rstrip(".")
        self.exit(2, f"{sentence}. '{self.prog} --help' lists the options.\n")

    def add_research_options(self, add: Callable[[Container], Sequence[argparse.Action]]) -> None:
        """Add options that `--help` hides and `--help-all` shows.

        Args:
            add: adds options to the group that it is given, and returns them.
        """
        group = self.add_argument_group("research and tuning")
        for action in add(group):
            self.research.append((action, action.help or ""))
            action.help = argparse.SUPPRESS
        self.add_argument("--help-all", action=_HelpAll, nargs=0, help="list the options for research and tuning, too")


class _HelpAll(argparse.Action):
    """Print the help with the research options, and end."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        for action, text in parser.research if isinstance(parser, CommandParser) else ():
            action.help = text
        parser.print_help()
        parser.exit()


class Renamed(argparse.Action):
    """The former name of an option: still read in this version, with a warning."""

    def __call__(
        self, _parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: str | None = None
    ) -> None:
        """Store the value where the new name stores it."""
        new = "--" + self.dest.replace("_", "-") if self.metavar is None else str(self.metavar)
        sys.stderr.write(f"Warning: {option} is now called {new}; this version reads both, the next one does not.\n")
        setattr(namespace, self.dest, self.const if self.nargs == 0 else values)


def add_renamed(container: Container, old: str, new: str, **keywords: Any) -> None:
    """Accept the former name of an option for one version.

    Args:
        container: the parser or group that has the new option.
        old: the former name, such as "--gate".
        new: the new name, whose destination gets the value.
        keywords: `type` and `choices` of the new option.
    """
    destination = new.removeprefix("--").replace("-", "_")
    container.add_argument(
        old,
        dest=destination,
        action=Renamed,
        default=argparse.SUPPRESS,
        help=argparse.SUPPRESS,
        metavar=new,
        **keywords,
    )


def add_command(
    commands: Subparsers, name: str, text: str, command: str, values: Callable[[argparse.Namespace], Values]
) -> CommandParser:
    """Add a command to the command line and return its parser.

    Args:
        commands: the subparsers to add it to.
        name: the word that the user types.
        text: what it does, in a few words without a full stop.
        command: its name in `engine.commands.registry`.
        values: turns the parsed options into the command's arguments.
    """

    def run(args: argparse.Namespace, report: Reporter) -> Values:
        from engine.commands.registry import find_command  # noqa: PLC0415  (torch takes seconds; --help needs none)

        return find_command(command)(values(args), report)

    one: CommandParser = commands.add_parser(name, help=text, description=text[:1].upper() + text[1:] + ".")
    add_json(one)
    one.set_defaults(run=run)
    return one


def add_json(container: Container) -> None:
    """Add `--json`."""
    container.add_argument("--json", action="store_true", help="write events and the result as JSON lines")


def add_overwrite(container: Container) -> None:
    """Add `--overwrite`, by which the user allows that what stands at the output goes."""
    container.add_argument("--overwrite", action="store_true", help="replace what stands at the output")


def add_model(container: Container, default: str = "the shipped model") -> None:
    """Add `--model`."""
    container.add_argument("--model", metavar="FILE", help=f"a model file (.lsmodel); default: {default}")


def add_bands(container: Container) -> None:
    """Add `--bands`."""
    container.add_argument(
        "--bands", type=band_numbers, metavar="R,G,B", help="band numbers from 1; default: by name or color"
    )


def add_reading(container: Container, crs: str = "--crs") -> None:
    """Add the options that say how a raster is read, where its file is wrong or silent."""
    add_scene_crs(container, crs)
    add_values_read(container)


def add_scene_crs(container: Container, crs: str = "--crs") -> None:
    """Add `--crs` of a scene."""
    container.add_argument(crs, dest="scene_crs", metavar="EPSG:CODE", help="of the scene, in place of the file's own")


def add_values_read(container: Container) -> list[argparse.Action]:
    """Add the options that say how the values of an image are read, and return them."""
    text = "LOW,HIGH, or six numbers for red, green, blue; shared: one stretch for all scenes"
    return [
        container.add_argument("--keep-fill", action="store_true", help="take a constant border as part of the image"),
        container.add_argument("--stretch", type=stretch_limits, metavar="LOW,HIGH", help=text),
    ]


def reading_values(args: argparse.Namespace) -> Values:
    """Return the options of `add_reading` as a command takes them."""
    return {"scene_crs": args.scene_crs, "keep_fill": args.keep_fill or None, "stretch": args.stretch}


def stretch_limits(text: str) -> str | list[list[float]]:
    """Return the three pairs of "200,3000" or of six numbers, or "shared"; argparse explains what is wrong."""
    if text == "shared":
        return text
    try:
        limits = [float(part) for part in text.split(",")]
    except ValueError:
        limits = []
    if len(limits) == 2:
        return [limits] * 3
    if len(limits) == 6:
        return [limits[0:2], limits[2:4], limits[4:6]]
    raise argparse.ArgumentTypeError(f"'{text}' is not a stretch such as 200,3000")


def add_device(container: Container) -> None:
    """Add `--device`."""
    container.add_argument("--device", default="auto", metavar="auto|cpu|cuda[:n]", help="where the networks run")


def add_pixel_size(container: Container) -> None:
    """Add `--pixel-size` of a scene."""
    container.add_argument("--pixel-size", type=float, metavar="M", help="ground pixel size, where the CRS cannot tell")


def add_tile(container: Container) -> argparse.Action:
    """Add `--tile`."""
    action: argparse.Action = container.add_argument(
        "--tile", type=int, default=512, metavar="PX", help="side of a tile, pixels (default 512)"
    )
    return action


def add_mirrors(container: Container) -> argparse.Action:
    """Add `--mirrors`."""
    action: argparse.Action = container.add_argument(
        "--mirrors", action="store_true", help="CycleGAN: mean difference over the tile and its mirror images"
    )
    return action


def difference_values(args: argparse.Namespace) -> Values:
    """Return the options of the CycleGAN's difference as values of `DifferenceSettings`."""
    return {"mirrors": args.mirrors}


def add_image_date(one: Container) -> None:
    """Add the day on which the scene was taken."""
    one.add_argument("--image-date", metavar="YYYY-MM-DD", help="when the scene was taken; default: as its file says")


def add_terrain(container: Container) -> None:
    """Add the options of an elevation model."""
    add_elevation(container)
    add_elevation_units(container)
    add_elevation_crs(container)


def add_elevation_units(container: Container) -> argparse.Action:
    """Add `--dem-units`."""
    action: argparse.Action = container.add_argument(
        "--dem-units", choices=DEM_UNITS, help="of the elevation model; default: as it says, else metres"
    )
    return action


def add_elevation_crs(container: Container) -> argparse.Action:
    """Add `--dem-crs`."""
    action: argparse.Action = container.add_argument(
        "--dem-crs", metavar="EPSG:CODE", help="of the elevation model, in place of its own"
    )
    return action


def add_elevation(container: Container) -> None:
    """Add `--dem` and `--min-slope`."""
    container.add_argument("--dem", metavar="FILE", help="an elevation model in any CRS: fills elevation, slope, H/L")
    container.add_argument("--min-slope", type=float, metavar="DEG", help="leave out proposals on flatter ground")


def terrain_request(args: argparse.Namespace) -> Values:
    """Return the options of an elevation model as the arguments of a command on polygons."""
    return {
        "dem": args.dem,
        "dem_units": args.dem_units,
        "dem_crs": args.dem_crs,
        "min_slope": args.min_slope,
    }


def add_threshold_method(container: Container) -> None:
    """Add `--threshold-method`, and its former name."""
    container.add_argument("--threshold-method", choices=tuple(RULES), help="how thresholds are found (default manual)")
    add_renamed(container, "--threshold", "--threshold-method", choices=tuple(RULES))


def add_outline_threshold(container: Container) -> None:
    """Add `--student-threshold`."""
    container.add_argument(
        "--student-threshold", type=float, metavar="P", help="of the outline model, 0 to 1; default: the model's"
    )


def add_change_thresholds(container: Container) -> argparse.Action:
    """Add `--change-threshold`."""
    action: argparse.Action = container.add_argument(
        "--change-threshold",
        type=float,
        metavar="C",
        help="of the change since the earlier image; default: the model's",
    )
    return action


def add_research_thresholds(container: Container) -> list[argparse.Action]:
    """Add the thresholds of the research methods."""
    return [
        container.add_argument(
            "--gan-threshold", type=float, metavar="G", help="of the CycleGAN difference, 0 to 1; default: the model's"
        ),
        container.add_argument(
            "--cam-threshold", type=float, metavar="C", help="of CAM x P(landslide), 0 to 1; default: the model's"
        ),
        container.add_argument(
            "--earlier-threshold", type=float, metavar="G", help="of the difference from the earlier image, 0 to 1"
        ),
        container.add_argument(
            "--window", type=int, metavar="PX", help="side of the window of niblack and sauvola, odd, pixels"
        ),
    ]


def threshold_values(args: argparse.Namespace) -> Values:
    """Return the thresholds that were given as values of `ThresholdSettings`."""
    return only_given(
        {
            "rule": args.threshold_method,
            "gan": args.gan_threshold,
            "cam": args.cam_threshold,
            "student": args.student_threshold,
            "change": getattr(args, "change_threshold", None),
            "earlier": args.earlier_threshold,
            "window": args.window,
        }
    )


def add_shapes(container: Container) -> None:
    """Add the options of polygons."""
    container.add_argument("--min-area", type=float, metavar="M2", help="leave out smaller landslides")
    container.add_argument("--fill-holes", type=float, metavar="M2", help="fill smaller holes")
    container.add_argument("--simplify", type=float, metavar="PX", help="simplify outlines by so many pixels")
    add_least_confidence(container)


def add_least_confidence(container: Container) -> argparse.Action:
    """Add the option of the least confidence."""
    action: argparse.Action = container.add_argument(
        "--min-confidence", type=float, metavar="C", help="leave out less sure proposals, 0 to 1"
    )
    return action


def shape_values(args: argparse.Namespace) -> Values:
    """Return what was given of the polygons as values of `PolygonSettings`."""
    return only_given(
        {
            "min_area_m2": args.min_area,
            "fill_holes_m2": args.fill_holes,
            "simplify_px": args.simplify,
            "min_confidence": args.min_confidence,
        }
    )


def only_given(values: Values) -> Values:
    """Return the options that the user gave."""
    return {name: value for name, value in values.items() if value is not None}


def band_numbers(text: str) -> list[int]:
    """Return the numbers of "3,2,1"; argparse tells what is wrong with anything else."""
    try:
        return [int(part) for part in text.split(",")]
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not three band numbers such as 3,2,1") from error


def numbers(example: str, count: int) -> Callable[[str], list[float]]:
    """Return a type for argparse: so many numbers with commas between them.

    Args:
        example: of the option's value, for the sentence that refuses another.
        count: how many numbers.
    """

    def read(text: str) -> list[float]:
        try:
            values = [float(part) for part in text.split(",")]
        except ValueError:
            values = []
        if len(values) != count:
            raise argparse.ArgumentTypeError(f"'{text}' is not {count} numbers such as {example}")
        return values

    return read
