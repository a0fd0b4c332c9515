"""When an image was taken: only from fields that mean it."""

import json

import numpy as np
import pytest
import rasterio

from engine.rasters.acquisition_date import acquired, day_in

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def tagged(path, domain=None, driver="GTiff", **tags):
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(path, "w", driver=driver, width=16, height=16, count=1, dtype="uint8") as file:
        file.write(np.ones((1, 16, 16), np.uint8))
        file.update_tags(ns=domain, **tags)
    return path


@pytest.mark.parametrize(
    ("domain", "tags", "day"),
    [
        ("IMAGERY", {"ACQUISITIONDATETIME": "2019-10-02 03:35:11"}, "2019-10-02"),
        (None, {"ACQUISITION_DATE": "20180630T101500Z", "TIFFTAG_DATETIME": "2022:01:01 00:00:00"}, "2018-06-30"),
        (None, {"AcquisitionDateTime": "2018-06-30T10:15:00Z"}, "2018-06-30"),
        (None, {"DATE_ACQUIRED": "2020-06-01"}, "2020-06-01"),
        (None, {"acquired": "2020-06-01T01:02:03.5Z"}, "2020-06-01"),
        (None, {"EXIF_DateTimeOriginal": "2021:08:04 10:31:00"}, "2021-08-04"),
        ("EXIF", {"EXIF_DateTimeOriginal": "2021:08:04 10:31:00"}, "2021-08-04"),
        ("IMD", {"IMAGE_1.firstLineTime": "2016-03-11T05:12:44.1Z"}, "2016-03-11"),
        (None, {"NITF_IDATIM": "20160311051244"}, "2016-03-11"),
        (None, {"PRODUCT_START_TIME": "2021-08-04T03:15:39.024Z"}, "2021-08-04"),
        # what does not mean it
        (None, {"TIFFTAG_DATETIME": "2024:11:30 09:12:00", "TIFFTAG_SOFTWARE": "Agisoft Metashape"}, ""),
        (None, {"EXIF_DateTime": "2024:11:30 09:12:00"}, ""),
        (None, {"EXIF_DateTimeDigitized": "2024:11:30 09:12:00"}, ""),
        (None, {"PROCESSING_DATE": "2024-11-30", "FILE_DATE": "2024-11-30", "CREATION_DATE": "2024-11-30"}, ""),
        (None, {"ACQUISITION_PROCESSING_DATE": "2024-11-30"}, ""),
        (None, {"TIFFTAG_IMAGEDESCRIPTION": "exported 2024-11-30"}, ""),
        # no days
        (None, {"EXIF_DateTimeOriginal": "0000:00:00 00:00:00"}, ""),
        (None, {"ACQUISITION_DATE": "2021-13-40"}, ""),
        (None, {"ACQUISITION_DATE": "2999-01-01"}, ""),
        (None, {"DATE_ACQUIRED": "last summer"}, ""),
        (None, {}, ""),
    ],
)
def test_the_day_is_what_a_field_that_means_it_says(tmp_path, domain, tags, day):
    assert acquired(tagged(tmp_path / "a.tif", domain, **tags)) == day


PLANET_XML = "<eop:EarthObservation><eop:archivingDate>2018-02-03T00:00:00</eop:archivingDate>\n"
PLANET_XML += "<eop:acquisitionDate>2017-01-02T03:04:05+00:00</eop:acquisitionDate></eop:EarthObservation>"
PLANET_JSON = json.dumps(
    {"id": "x", "properties": {"published": "2018-05-06T00:00:00Z", "acquired": "2017-01-02T03:04:05Z"}}
)
LANDSAT = '    FILE_DATE = 2021-09-09T00:00:00Z\n    DATE_ACQUIRED = 2020-06-01\n    SCENE_CENTER_TIME = "03:04"\n'


PLANET, PLANET_ID = "20170102_030405_0f3a_3B_AnalyticMS", "20170102_030405_0f3a"
LANDSAT_ID, XML = "LC08_L2SP_129041", "<DATE_ACQUIRED>2020-06-01</DATE_ACQUIRED>"


@pytest.mark.parametrize(
    ("raster", "beside", "text", "day"),
    [
        (f"{PLANET}.tif", f"{PLANET}_metadata.xml", PLANET_XML, "2017-01-02"),
        (f"{PLANET}.tif", f"{PLANET_ID}_metadata.json", PLANET_JSON, "2017-01-02"),
        (f"{LANDSAT_ID}_SR_B4.TIF", f"{LANDSAT_ID}_MTL.txt", LANDSAT, "2020-06-01"),
        (f"{LANDSAT_ID}_SR_B4.TIF", f"{LANDSAT_ID}_MTL.xml", XML, "2020-06-01"),
        ("ortho.tif", f"{LANDSAT_ID}_MTL.txt", LANDSAT, ""),  # of another image
        ("ortho.tif", "metadata.xml", PLANET_XML, ""),
        (f"{LANDSAT_ID}_SR_B4.TIF", f"{LANDSAT_ID}_MTL.txt", "\0\xff nothing", ""),
    ],
)  # fmt: skip
def test_metadata_beside_the_image_tells(tmp_path, raster, beside, text, day):
    (tmp_path / beside).write_text(text, encoding="utf-8")
    assert acquired(tagged(tmp_path / raster)) == day


def test_sentinels_metadata_above_its_bands_tells(tmp_path):
    safe = tmp_path / "S2A_MSIL2A_X.SAFE"
    band = tagged(safe / "GRANULE" / "L2A_T48" / "IMG_DATA" / "R10m" / "T48_B04_10m.jp2", driver="JP2OpenJPEG")
    xml = "<n1:PRODUCT_START_TIME>2021-08-04T03:15:39.024Z</n1:PRODUCT_START_TIME>"
    (safe / "MTD_MSIL2A.xml").write_text(f"<GENERATION_TIME>2022-01-01T00:00:00Z</GENERATION_TIME>{xml}")
    assert acquired(band) == "2021-08-04"


def test_a_file_that_is_gone_says_nothing(tmp_path):
    assert acquired(tmp_path / "gone.tif") == ""


@pytest.mark.parametrize(
    ("text", "day"),
    [("2021:08:04 10:31:00", "2021-08-04"), ("20210804T103100Z", "2021-08-04"), ("2021/08/04", "2021-08-04"),
     ("2021-08/04", ""), ("1021-08-04", ""), ("", "")],
)  # fmt: skip
def test_days_are_found_in_texts(text, day):
    assert day_in(text) == day
