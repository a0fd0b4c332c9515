"""What a file of somebody else's names is opened only where nothing is asked of another computer."""

import pytest

from engine.rasters.places import is_plain_local

VRT = "<VRTDataset rasterXSize='1' rasterYSize='1'>{}</VRTDataset>"
NAMED = "<SourceFilename relativeToVRT='1'>{}</SourceFilename>"
SOURCE = f"<VRTRasterBand band='1'><SimpleSource>{NAMED}</SimpleSource></VRTRasterBand>"


@pytest.mark.parametrize(
    "source",
    [
        None, "", "/vsicurl/http://evil.example/a.tif", "/vsicurl_streaming/http://e/a", "/vsis3/b/a.tif",
        "\\\\evil.example\\share\\a.tif", "//evil.example/share/a.tif", "http://evil.example/a.tif",
        "WMS:http://evil.example", "GPKG:/a.gpkg:b", "/vsizip//vsicurl/http://e/a.zip", "/nowhere/a.tif", "/",
    ],
)  # fmt: skip
def test_addresses_shares_and_what_is_not_there_are_refused(source):
    assert not is_plain_local(source)


@pytest.mark.parametrize(
    ("content", "is_local"),
    [
        (b"II*\0" + bytes(100), True),
        (b"\x89PNG\r\n\x1a\n", True),
        (VRT.format(SOURCE.format("inside.tif")).encode(), True),
        (b"\xef\xbb\xbf  " + VRT.format(SOURCE.format("inside.tif")).encode(), True),
        (VRT.format("<Metadata><MDI key='a'>http://licence.example</MDI></Metadata>").encode(), True),
        (VRT.format(SOURCE.format("gone.tif")).encode(), False),
        (VRT.format(SOURCE.format("/vsicurl/http://evil.example/a.tif")).encode(), False),
        (VRT.format(SOURCE.format("/vsi&#99;url/http://evil.example/a.tif")).encode(), False),
        (VRT.format(SOURCE.format("\\\\evil.example\\a.tif")).encode(), False),
        (VRT.format(SOURCE.format("nested.vrt")).encode(), False),
        (VRT.format("<!-- <Metadata> -->" + SOURCE.format("//evil.example/a")).encode(), False),
        (VRT.format("<Input><Argument name='gain'>//evil.example/a</Argument></Input>").encode(), False),
        (VRT.format("<a b='/vsicurl/http://evil.example'/>").encode(), False),
        (b"<VRTDataset", False),
        (b"<GDAL_WMS><Service name='WMS'><ServerUrl>http://evil.example</ServerUrl></Service></GDAL_WMS>", False),
        (b"<OGRVRTDataSource/>", False),
        (b' {"type": "gdal_streamed_alg", "command_line": "gdal raster read /vsicurl/http://e"}', False),
    ],
)
def test_a_list_of_sources_is_local_where_all_of_them_are(tmp_path, content, is_local):
    (tmp_path / "inside.tif").write_bytes(b"II*\0")
    (tmp_path / "nested.vrt").write_text(VRT.format(SOURCE.format("/vsicurl/http://evil.example/a.tif")))
    (tmp_path / "a.tif").write_bytes(content)
    assert is_plain_local(tmp_path / "a.tif") == is_local


def test_a_vrt_that_names_itself_ends(tmp_path):
    (tmp_path / "a.vrt").write_text(VRT.format(SOURCE.format("a.vrt")))
    assert not is_plain_local(tmp_path / "a.vrt")
