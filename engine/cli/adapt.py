"""The command `adapt`: teach a run's model its scene, and run the scene again with it."""

import argparse

from engine.cli.options import Subparsers, Values, add_command, add_device, add_model, only_given


def add(commands: Subparsers) -> None:
    """Add the command."""
    text = "teach a run's model its scene, and run the scene again with it"
    one = add_command(commands, "adapt", text, "adapt", values)
    text = "the folder of a finished run; it stays as it is. Several teach one model file by their reviews"
    one.add_argument("run_folders", nargs="+", metavar="RUN", help=text)
    text = "the folder of the run made with the adapted model; or a model file, NAME.lsmodel"
    one.add_argument("--out", required=True, metavar="RUN2", help=text)
    one.add_argument(
        "--decisions",
        metavar="none|review|LAYER",
        help="learn also from the run's review, or from a layer of landslides; default: from its sure answers alone",
    )
    one.add_argument(
        "--checked",
        default="none",
        metavar="none|review|LAYER",
        help="views in which every landslide is outlined: what is not outlined there is none; review: the run's own",
    )
    one.add_argument("--name", metavar="TEXT", help="of the model, where a model file is written")
    one.add_argument("--sensor", metavar="TEXT", help="what the images are of, where views of RUNs teach a model file")
    one.add_argument("--steps", type=int, help="most steps (default 30; 150 with checked views)")
    one.add_argument("--seed", type=int, help="of the crops that are drawn (default 1)")
    add_model(one, "the run's own")
    add_device(one)
    one.add_argument("--resume", action="store_true", help="go on with an interrupted adaptation")
    one.add_argument("--overwrite", action="store_true", help="delete the run that stands in RUN2")


def values(args: argparse.Namespace) -> Values:
    """Return the options as the command's arguments."""
    folders = args.run_folders
    several = len(folders) > 1 or args.out.endswith(".lsmodel")
    return {
        **({"runs": folders, "name": args.name, "sensor": args.sensor} if several else {"run": folders[0]}),
        "out": args.out,
        "decisions": args.decisions,
        "checked": args.checked,
        "settings": only_given({"steps": args.steps, "seed": args.seed}),
        "model": args.model,
        "device": args.device,
        "resume": args.resume,
        "overwrite": args.overwrite,
    }
