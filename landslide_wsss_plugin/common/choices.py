"""What the user can choose, as the engine names it; the words for people stand beside it."""

from landslide_wsss_plugin.common.text import tr

METHODS = ("student", "score-cam+cyclegan", "grad-cam+cyclegan", "cyclegan", "grad-cam")
DEFAULT_METHOD = METHODS[0]
CAMS = ("exact", "fast", "grad")
RULES = ("manual", "otsu", "niblack", "sauvola")
DEVICES = ("auto", "cpu", "cuda")

TILE_PX = 512
OVERLAP_PX = 128
MIN_AREA_M2 = 100.0


def method_words(method: str) -> "tuple[str, str]":
    """Return a method's name and what it is good for."""
    return {
        "student": (
            tr("Student: outlines in one pass"),
            tr("Recommended: learned outlines from the labels of whole chips. By far the fastest."),
        ),
        "score-cam+cyclegan": (
            tr("Score-CAM + CycleGAN"),
            tr("The dissertation's method: what two independent views agree on. Slow without a GPU."),
        ),
        "grad-cam+cyclegan": (
            tr("Grad-CAM + CycleGAN"),
            tr("As above with a simpler explanation: faster, often a little less sharp."),
        ),
        "cyclegan": (
            tr("CycleGAN difference alone"),
            tr("What changes when the scene is painted without landslides. Finds small ones, with more false alarms."),
        ),
        "grad-cam": (
            tr("Grad-CAM alone"),
            tr("Where the classifier looks. Fastest; outlines are coarse. Good for a first look."),
        ),
    }[method]


def is_score_cam(method: str) -> bool:
    """Return whether a method needs Score-CAM, so that its quality is a choice."""
    return method.startswith("score-cam")


def cam_words(cam: str) -> "tuple[str, str]":
    """Return a quality of the explanation and what it is good for."""
    return {
        "exact": (
            tr("Exact"),
            tr("Every channel of the classifier is asked. For results to publish; slow without a GPU."),
        ),
        "fast": (
            tr("Fast"),
            tr("Asks only as many channels as the mask needs. Nearly the same mask in less than half the time."),
        ),
        "grad": (
            tr("Fastest"),
            tr("Grad-CAM in its place: one look at each chip. For a first impression; outlines differ."),
        ),
    }[cam]


def rule_words(rule: str) -> "tuple[str, str]":
    """Return a threshold rule's name and what it does."""
    return {
        "manual": (tr("Manual: the values below"), tr("You decide; the model's own values are a good start.")),
        "otsu": (tr("Otsu: found from the scene"), tr("One value for the whole scene, where its scores split best.")),
        "niblack": (
            tr("Niblack: a value for each pixel"),
            tr("The value follows each pixel's neighbourhood; sensitive to noise."),
        ),
        "sauvola": (
            tr("Sauvola: as Niblack, calmer"),
            tr("The value follows the neighbourhood; steadier where there is little contrast."),
        ),
    }[rule]


def device_words(device: str) -> str:
    """Return a device in words."""
    return {"auto": tr("Automatic"), "cpu": tr("Processor (CPU)"), "cuda": tr("NVIDIA GPU (CUDA)")}[device]
