"""Landslides of an inventory without a run."""

import dataclasses

import pytest
from shapely.geometry import box

from engine.inventory.schema import PAIR, PROPOSED, TERRAIN, Landslide, Provenance

SAID = Provenance("student", "Tiny 1", "abc123", "student 0.500", "2024-05-01", "scene.tif", "2023-08-04")


@pytest.fixture
def landslide():
    """Return a function that makes a landslide; what is given overrules."""

    def make(number=1, **changes):
        sizes = dict.fromkeys(("area_m2", "perim_m", "length_m", "width_m", "orient_deg"), 1.5)
        unknown = dict.fromkeys(("lon", "lat", "conf_mean", "conf_max", *PAIR, *TERRAIN)) | {"change": ""}
        said = {**dataclasses.asdict(SAID), "status": PROPOSED, "reviewer": "", "comment": "", "outline": ""}
        return Landslide(**{"id": number, **sizes, **unknown, **said, "geometry": box(0, 0, 9, 9), **changes})

    return make
