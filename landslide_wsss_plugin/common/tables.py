"""What can be chosen, as the engine has it: methods, scores, networks, rules, units, statuses and stored levels.

The package holds the engine's tables as a file beside this one; in the repository they come from their source.
"""

import json
import runpy
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
BUILT = HERE / "tables.json"
SOURCE = HERE.parents[1] / "engine" / "settings" / "tables.py"


def _read() -> "dict[str, Any]":
    if BUILT.is_file():
        values: dict[str, Any] = json.loads(BUILT.read_text(encoding="utf-8"))
        return values
    return dict(json.loads(json.dumps(runpy.run_path(str(SOURCE))["as_json"]())))


TABLES = _read()

LEVELS: int = TABLES["levels"]
"""A score of 1 as a stored level; scores.tif holds level / 250."""

NODATA: int = TABLES["nodata"]
"""Level of a pixel without a score."""

NETWORKS: "tuple[str, ...]" = tuple(TABLES["networks"])
"""The parts of a training, in their order."""

SCORES: "tuple[str, ...]" = tuple(TABLES["scores"])
"""In the order of the bands."""

SCENE_SCORES: "tuple[str, ...]" = tuple(name for name, score in TABLES["scores"].items() if not score.get("pair"))
"""Scores of a scene alone; the others compare it with an earlier image."""

CHANGE = "change"
"""The score that has no level where the earlier image shows nothing; there the scene alone decides."""

OWN_THRESHOLDS: "dict[str, float]" = {name: score["threshold"] for name, score in TABLES["scores"].items()}
"""Where no model's card gives one."""

SCORES_OF: "dict[str, tuple[str, ...]]" = {name: tuple(method["scores"]) for name, method in TABLES["methods"].items()}
"""The scores that each method thresholds."""

PAIR_METHODS: "tuple[str, ...]" = tuple(
    name for name, scores in SCORES_OF.items() if not set(scores) <= set(SCENE_SCORES)
)
"""Methods that need an earlier image."""

METHODS: "tuple[str, ...]" = tuple(SCORES_OF)

SCORE_CAM: "tuple[str, ...]" = tuple(
    name for name, method in TABLES["methods"].items() if method["explanation"] == "score"
)
"""Methods whose explanation is one of CAMS."""

FUSED: "tuple[str, ...]" = tuple(
    name for name, scores in SCORES_OF.items() if len(scores) > 1 and name not in PAIR_METHODS
)
"""Methods whose mask is where the CycleGAN's difference and an explanation agree."""

CAMS: "tuple[str, ...]" = tuple(TABLES["cams"])
RULES: "tuple[str, ...]" = tuple(TABLES["rules"])
PIXEL_RULES: "tuple[str, ...]" = tuple(name for name, rule in TABLES["rules"].items() if rule["kind"] == "pixel")
"""Rules that find a threshold for each pixel, from a window around it."""

DEM_UNITS: "tuple[str, ...]" = tuple(TABLES["dem_units"])
STATUSES: "tuple[str, ...]" = tuple(TABLES["statuses"])
TILE_PX: int = TABLES["defaults"]["tile_px"]
OVERLAP_PX: int = TABLES["defaults"]["overlap_px"]
MIN_AREA_M2: float = TABLES["defaults"]["min_area_m2"]


def labels_of(table: str, key: str) -> "tuple[str, str]":
    """Return label and help of a choice, in English; `common.text.tr_table` translates them.

    Args:
        table: "methods", "cams" or "rules".
        key: of the choice.
    """
    choice = TABLES[table][key]
    return choice["label"], choice["help"]
