from landslide_wsss_plugin.processing.found import with_numbers


def test_sentence_with_and_without_a_known_area():
    sentence = "Found {}, {} in all."
    assert with_numbers(sentence, {"count": 2, "area_m2": 850.0}) == "Found 2 landslides, 850 m² in all."
    assert with_numbers(sentence, {"count": 2, "area_m2": None}) == "2 landslides, area not known without a CRS."
