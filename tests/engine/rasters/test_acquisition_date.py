import numpy as np
import pytest
import rasterio

from engine.rasters.acquisition_date import acquired


def tagged(path, domain=None, **tags):
    with rasterio.open(path, "w", driver="GTiff", width=2, height=2, count=1, dtype="uint8") as file:
        file.write(np.ones((1, 2, 2), np.uint8))
        file.update_tags(ns=domain, **tags)
    return path


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize(
    ("domain", "tags", "day"),
    [
        (None, {"TIFFTAG_DATETIME": "2021:08:04 10:31:00"}, "2021-08-04"),
        ("IMAGERY", {"ACQUISITIONDATETIME": "2019-10-02 03:35:11"}, "2019-10-02"),
        (None, {"ACQUISITION_DATE": "20180630T101500Z", "TIFFTAG_DATETIME": "2022:01:01 00:00:00"}, "2018-06-30"),
        (None, {"TIFFTAG_DATETIME": "0000:00:00 00:00:00"}, ""),
        (None, {"TIFFTAG_DATETIME": "2021:13:40 00:00:00"}, ""),
        (None, {"DATE_ACQUIRED": "last summer"}, ""),
        (None, {}, ""),
    ],
)
def test_the_day_is_what_the_file_says(tmp_path, domain, tags, day):
    assert acquired(tagged(tmp_path / "a.tif", domain, **tags)) == day


def test_a_file_that_is_gone_says_nothing(tmp_path):
    assert acquired(tmp_path / "gone.tif") == ""
