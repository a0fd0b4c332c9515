import zipfile

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsMultiBandColorRenderer, QgsRasterLayer

from landslide_wsss_plugin.layers import scene_layer as scenes


def coloured(path, *colours):
    data = gdal.GetDriverByName("GTiff").Create(
        str(path), 8, 8, len(colours), gdal.GDT_UInt16, options=["PHOTOMETRIC=MINISBLACK"]
    )
    data.SetGeoTransform((500_000, 0.8, 0, 3_000_000, 0, -0.8))
    for band, colour in enumerate(colours, 1):
        data.GetRasterBand(band).SetColorInterpretation(colour)
    data.FlushCache()
    return QgsRasterLayer(str(path), path.stem)


GREY, ALPHA = gdal.GCI_GrayIndex, gdal.GCI_AlphaBand
BGR = (gdal.GCI_BlueBand, gdal.GCI_GreenBand, gdal.GCI_RedBand)


@pytest.mark.parametrize(
    ("colours", "bands"),
    [
        (BGR, (3, 2, 1)),
        ((GREY, GREY, GREY, GREY), (1, 2, 3)),
        ((ALPHA, GREY, GREY, GREY), (2, 3, 4)),
        ((GREY,), (1, 1, 1)),
        ((GREY, GREY), (1, 2, 2)),
    ],
)
def test_bands_are_preset_as_the_file_says(clean_qgis, tmp_path, colours, bands):
    found = scenes.bands_of(coloured(tmp_path / "x.tif", *colours))
    assert (found.red, found.green, found.blue) == bands


def test_the_ground_pixel_is_in_metres_in_any_crs(clean_qgis, scene, tmp_path):
    assert scenes.pixel_size_m(scene) == pytest.approx(0.8, rel=1e-3)
    assert "0.8 m pixels" in scenes.in_words(scene)
    degrees = coloured(tmp_path / "degrees.tif", GREY)
    degrees.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    assert scenes.pixel_size_m(degrees) == pytest.approx(0.8 * 0.9, rel=0.02)  # Web Mercator at 26 degrees north


def test_a_scene_without_crs_is_told(clean_qgis, tmp_path):
    assert "no CRS" in scenes.in_words(coloured(tmp_path / "x.tif", GREY))


def test_the_crs_of_the_layer_and_its_style_are_what_the_engine_is_told(clean_qgis, tmp_path):
    layer = coloured(tmp_path / "x.tif", GREY, GREY, GREY, GREY)
    assert scenes.reading_of(layer) == {}  # nothing is known beyond the file
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32648"))
    assert scenes.reading_of(layer) == {"scene_crs": "EPSG:32648"}
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 4, 2, 1))
    assert scenes.reading_of(layer)["style_bands"] == [4, 2, 1]
    own = QgsCoordinateReferenceSystem.fromProj("+proj=tmerc +lat_0=27 +lon_0=105.7 +ellps=GRS80 +units=m")
    layer.setCrs(own)
    assert "Transverse" in scenes.reading_of(layer)["scene_crs"]


def test_what_speaks_against_a_good_map_is_said_before_the_run(clean_qgis, scene, tmp_path):
    assert scenes.doubts(scene, 0.8) == []
    layer = coloured(tmp_path / "x.tif", *BGR)
    assert ["no CRS" in text for text in scenes.doubts(layer, 0.8)] == [True]
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32648"))
    assert scenes.doubts(layer, 0.8) == []
    for model, far in ((0.19, True), (0.21, False), (3.1, False), (3.4, True), (146.0, True)):
        texts = scenes.doubts(layer, model)
        assert bool(texts) is far
        assert all("0.8 m" in text for text in texts)
    grey = coloured(tmp_path / "grey.tif", GREY, GREY, GREY, GREY)
    grey.setCrs(QgsCoordinateReferenceSystem("EPSG:32648"))
    assert ["red, green and blue" in text for text in scenes.doubts(grey, 0.8)] == [True]


def test_what_is_no_file_is_one_sentence_with_a_remedy(clean_qgis, tmp_path):
    gone = coloured(tmp_path / "gone.tif", *BGR)
    (tmp_path / "gone.tif").unlink()
    for layer, given in ((None, "notes.txt"), (QgsRasterLayer("/nowhere.tif"), ""), (gone, "")):
        with pytest.raises(scenes.SceneError) as caught:
            scenes.scene_file(layer, given)
        assert caught.value.hint


def test_members_of_archives_and_tables_of_geopackages_reach_the_engine_by_gdals_name(clean_qgis, tmp_path):
    coloured(tmp_path / "x.tif", *BGR)
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.write(tmp_path / "x.tif", "in/x.tif")
    options = ["RASTER_TABLE=ortho", "TILE_FORMAT=PNG"]
    made = gdal.Translate(
        str(tmp_path / "a.gpkg"), str(tmp_path / "x.tif"), format="GPKG", outputType=gdal.GDT_Byte,
        outputSRS="EPSG:32648", creationOptions=options,
    )  # fmt: skip
    made.FlushCache()
    del made
    for source in (f"/vsizip/{tmp_path}/z.zip/in/x.tif", f"GPKG:{tmp_path}/a.gpkg:ortho"):
        layer = QgsRasterLayer(source, "scene", "gdal")
        assert layer.isValid(), source
        assert scenes.scene_file(layer) == source
