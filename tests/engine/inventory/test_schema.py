import dataclasses

import numpy as np
import pyogrio

from engine.inventory.export import write_table
from engine.inventory.schema import PLAIN, TERRAIN, TYPES, Provenance
from engine.inventory.table import inventory_table
from engine.settings.tables import STATUSES


def test_every_name_fits_a_shapefile_and_is_there_once():
    assert all(len(name) <= 10 for name in TYPES)
    assert len({name.lower() for name in TYPES}) == len(TYPES)
    assert set(TERRAIN) < set(TYPES)


def test_what_a_run_says_of_itself_are_fields():
    assert {field.name for field in dataclasses.fields(Provenance)} < set(TYPES)


def test_all_fields_come_back_from_the_geopackage_with_their_types(tmp_path, landslide):
    path = tmp_path / "a.gpkg"
    wanted = [landslide(1, slope_deg=31.5, comment="Hangrutschung, größer"), landslide(2, status=STATUSES[1])]
    write_table(inventory_table(wanted, "EPSG:32648"), path, "gpkg")
    meta, _, _, columns = pyogrio.raw.read(path, layer="landslides")
    assert list(meta["fields"]) == list(PLAIN)
    table = dict(zip(meta["fields"], columns, strict=True))
    assert [dtype.kind for dtype in (table["id"].dtype, table["slope_deg"].dtype, table["status"].dtype)] == list("ifO")
    assert table["comment"][0] == "Hangrutschung, größer"
    assert table["status"].tolist() == ["proposed", "accepted"]
    assert np.isnan(table["elev_min"]).all()
    assert table["slope_deg"][0] == 31.5


def test_an_empty_inventory_has_its_fields(tmp_path):
    write_table(inventory_table([], "EPSG:32648"), tmp_path / "a.gpkg", "gpkg")
    info = pyogrio.read_info(tmp_path / "a.gpkg", layer="landslides")
    assert list(info["fields"]) == list(PLAIN)
    assert info["features"] == 0


def test_inventory_of_a_pair_has_its_fields_beside_the_status(landslide):
    pair = {"chg_mean": 0.8, "in_before": 0.1, "added_m2": 1.5, "change": "new"}
    table = inventory_table([landslide(**pair), landslide(2)], None)
    assert table.names == list(TYPES)
    assert table.names[table.names.index("status") - 1] == "change"
    assert list(table.columns[table.names.index("change")]) == ["new", ""]
