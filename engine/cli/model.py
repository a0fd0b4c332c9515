"""The command `model`: show, verify or build a model file."""

from engine.cli.options import Subparsers, add_command, add_overwrite


def add(commands: Subparsers) -> None:
    """Add the command."""
    verbs = commands.add_parser("model", help="show, verify or build a model file").add_subparsers(
        dest="verb", required=True, metavar="VERB"
    )
    for verb, text in (("show", "print the card in words"), ("verify", "check every hash and tensor")):
        one = add_command(verbs, verb, text, "model", lambda a: {"path": a.file, "verify": a.verb == "verify"})
        one.add_argument("file", nargs="?", metavar="FILE", help="default: the shipped model")
    text = "write an older model file anew, its infinite variances repaired"
    one = add_command(verbs, "repair", text, "repair_model", vars)
    one.add_argument("path", metavar="FILE", help="the older model file; it stays as it is")
    one.add_argument("--out", required=True, metavar="FILE", help="the new model file")
    one.add_argument("--name-version", metavar="TEXT", help="the version that the new card says; default: the same")
    one.add_argument("--card", metavar="FILE", help="JSON whose fields stand in the place of those of the card")
    add_overwrite(one)
    one = add_command(verbs, "build", "make a model file from finished trainings", "build_model", vars)
    one.add_argument("--classifier", metavar="DIR", help="folder of `train classifier`")
    one.add_argument("--generator", metavar="DIR", help="folder of `train cyclegan`")
    one.add_argument("--student", metavar="DIR", help="folder of `train student`")
    one.add_argument("--card", required=True, metavar="FILE", help="JSON: name, version, licence, citation, limits ...")
    one.add_argument("--out", required=True, metavar="FILE", help="the new model file")
    add_overwrite(one)
