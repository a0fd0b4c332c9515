"""Which templates there are: those that come with the plugin, and those that the user has added."""

import shutil
from pathlib import Path
from typing import Union

from landslide_wsss_plugin.inventory.templates import Template, TemplateError, read_template
from landslide_wsss_plugin.runtime import paths

FIRST = "generic"
"""The template of a user who has chosen none."""


def own_folder() -> Path:
    """Return where the user's own templates are; may be absent."""
    return paths.data_folder() / "attributes"


def all_templates() -> "tuple[list[Template], list[TemplateError]]":
    """Return the templates, the shipped first, and why others cannot be used.

    A template of the user's stands in the place of a shipped one of its name.
    """
    found: dict[str, Template] = {}
    refused: list[TemplateError] = []
    for folder in (paths.shipped_attributes(), own_folder()):
        for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
            one = _read(path)
            if isinstance(one, Template):
                found[path.stem] = one
            else:
                refused.append(one)
    return list(found.values()), refused


def _read(path: Path) -> "Union[Template, TemplateError]":
    try:
        return read_template(path)
    except TemplateError as error:
        return error


def add_template(path: Path) -> Template:
    """Keep a copy of a template among the user's own; one of its name that was added before is replaced.

    Raises:
        TemplateError: it is none.
        OSError: it cannot be kept.
    """
    template = read_template(path)
    folder = own_folder()
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / path.name
    if target.resolve() != path.resolve():
        part = target.with_name(f"{target.name}.part")
        shutil.copyfile(path, part)
        part.replace(target)
    return template
