"""The scores of one batch of chips: gate, translate, difference, explain."""

from collections.abc import Callable
from typing import cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.explain.quality import Audit, Explainer
from engine.inference.change_score import FeatureDistance, change_score, grey_change, of_surroundings
from engine.inference.device import Device
from engine.inference.prefetch import copy_to_host_async
from engine.inference.score_maps import chip_probability, gated_explanation, pixel_probability, translated_difference
from engine.inference.thread_pool import ChipPool, limit_malloc_arenas, workers_for
from engine.masks.difference import difference
from engine.model_file.bundle import Model
from engine.networks.cam_head import CamNetwork
from engine.settings.run import Cam, RunSettings, cam_of, score_names
from engine.settings.tables import DEFAULT_METHOD

Scores = NDArray[np.float32]


class ChipPredictor:
    """The networks of one run, loaded once, on one device.

    Args:
        model: the opened model file.
        settings: method, quality of the explanation, gate and batch size; what was left to the model is filled in
            (`engine.model_file.defaults`).
        device: where the networks run.
    """

    def __init__(self, model: Model, settings: RunSettings, device: Device) -> None:
        limit_malloc_arenas()
        self.device = device.torch
        self.gate = settings.gate if settings.gate is not None else float(model.card["gate"])
        method = settings.method or DEFAULT_METHOD
        pair = settings.before.image is not None
        self.names = score_names(method, explain=settings.explain, roles=model.card["networks"], pair=pair)
        """The bands of the scores, in their order."""
        wanted = set(self.names)
        self.difference = settings.difference
        self.generator = model.network("generator").to(self.device) if {"gan", "earlier"} & wanted else None
        self.is_grey = False
        """Whether the earlier image has one band, so that grey levels alone are compared."""
        self.classifier = model.network("classifier").to(self.device) if "cam" in wanted else None
        self.audit = Audit(settings.audit, settings.thresholds.cam or 0.4)
        self.explain = self._explainer(settings, cam_of(method, settings.cam))
        self.student = model.network("student").to(self.device) if "student" in wanted else None
        if self.student is not None:
            self.student = self.student.to(memory_format=torch.channels_last)
        self.distance = FeatureDistance(self.student) if self.student is not None and "change" in wanted else None
        at_once = workers_for(self.device) if self.student is not None else 1
        self.pool = ChipPool(at_once) if at_once > 1 else None
        entries = model.card["networks"]
        self.normal = {
            role: [torch.tensor(entries[role][key], device=self.device).view(1, 3, 1, 1) for key in ("mean", "std")]
            for role in ("classifier", "student")
            if role in entries
        }

    def _explainer(self, settings: RunSettings, cam: Cam) -> Explainer | None:
        if self.classifier is None:
            return None
        self.classifier = self.classifier.to(memory_format=torch.channels_last)
        network = cast("CamNetwork", self.classifier)
        return Explainer(network, cam, self.device, settings.precision, settings.batch_size, self.audit)

    def score(
        self,
        chips: Tensor,
        check: Callable[[], None],
        before: Tensor | None = None,
        known: Tensor | None = None,
        clear: Tensor | None = None,
    ) -> Callable[[], Scores]:
        """Compute the continuous scores of a batch, and return what waits for them.

        Args:
            chips: (B, 3, S, S) float32 in [0, 1], in the processor's memory.
            check: called between chips and batches of masked chips, on a processor also by threads of its own; raises
                where the user wants to stop.
            before: the same places in an earlier image, like `chips`; None without one.
            known: (B, S, S) bool, where it shows the ground.
            clear: (B, S, S) bool, where it shows it and no shadow moved, so that grey levels can be compared as they
                are; None is `known`.

        Returns:
            A function that any thread may call, whose answer is (B, C, S, S) float32 in [0, 1], C = len(names): the GAN
            difference as grey level / 255, the class activation map times P(landslide), zero in a chip whose
            P(landslide) is below the gate, and the student's probability; of a pair also the difference from the
            earlier image, the change and the student's probability in the earlier image.
        """
        images = chips.to(self.device, non_blocking=True)  # (B, 3, S, S)
        earlier, seen = self._filled(images, before, known)
        bands: list[Tensor] = []
        if "gan" in self.names:
            bands.append(self.translation_difference(images, check))  # (B, S, S)
        if self.classifier is not None:
            bands.append(self.class_activation(images, self.chip_probability(images), check))  # (B, S, S)
        if "earlier" in self.names:
            shown = known if clear is None else clear
            bands.append(self._earlier_difference(images, earlier, shown, check))  # (B, S, S)
        if self.student is None:
            return copy_to_host_async(torch.stack(bands, dim=1))
        stacked = images
        if self.distance is not None and earlier is not None and seen is not None:
            stacked = torch.cat([images, earlier, seen.to(images.dtype)], dim=1)
        each = torch.split(stacked, 1)  # (1, 3, S, S), of a pair (1, 7, S, S)
        first = [band[:, None] for band in bands]
        if self.pool is None:
            with torch.inference_mode():
                found = [self._outline_bands(image, check) for image in each]
            return copy_to_host_async(torch.cat([*first, torch.cat(found)], dim=1))
        wait = self.pool.each(lambda image: self._outline_bands(image, check), each)
        return lambda: torch.cat([*first, torch.cat(wait())], dim=1).float().numpy()

    def _filled(
        self, images: Tensor, before: Tensor | None, known: Tensor | None
    ) -> tuple[Tensor | None, Tensor | None]:
        """Return the earlier image with the scene's own pixels where it shows nothing, and where it does, (B, 1, S, S).

        The edge of a cloud, or of the image, would be a change to the networks.
        """
        if before is None:
            return None, None
        earlier = before.to(self.device, non_blocking=True)
        seen = torch.ones_like(earlier[:, :1], dtype=torch.bool) if known is None else known[:, None].to(self.device)
        return torch.where(seen, earlier, images), seen

    def _earlier_difference(
        self, images: Tensor, before: Tensor | None, known: Tensor | None, check: Callable[[], None]
    ) -> Tensor:
        """Return the grey difference from the earlier image; from the generator's picture where it shows nothing."""
        if before is None or known is None:
            return self.translation_difference(images, check)
        real = difference(images, before)
        if bool(known.all()):
            return real
        return torch.where(known.to(self.device), real, self.translation_difference(images, check))

    def _outline_bands(self, image: Tensor, check: Callable[[], None]) -> Tensor:
        """Return the student's bands of a chip: (1, 1, S, S), of a pair (1, 3, S, S) with change and `before`.

        Args:
            image: (1, 3, S, S), of a pair (1, 7, S, S): the scene, the earlier image, and where that shows the ground.
            check: raises where the user wants to stop.
        """
        now = image[:, :3]
        if self.distance is None:
            return self._probability(now, check)[:, None]
        before, known = image[:, 3:6], image[:, 6]
        grey = grey_change(now, before)
        if self.is_grey:  # what the network says of grey images is worth nothing
            probability = self._probability(now, check)
            change = of_surroundings(change_score(None, grey), probability, known)
            return torch.stack([probability, change, torch.full_like(grey, torch.nan)], dim=1)
        with self.distance.features() as seen:
            probability = self._probability(now, check)
            count = len(seen)
            earlier = self._probability(before, check)
        size = (grey.shape[1], grey.shape[2])
        apart = self.distance(seen[:count], seen[count:], size)
        change = of_surroundings(change_score(apart, grey), probability, known)
        return torch.stack([probability, change, earlier], dim=1)

    def translation_difference(self, images: Tensor, check: Callable[[], None]) -> Tensor:
        """Return the GAN difference of chips as grey level / 255, (B, S, S) in [0, 1], on the device."""
        images = images.to(self.device, non_blocking=True)
        assert self.generator is not None  # noqa: S101
        maps = []
        with torch.inference_mode():
            for image in torch.split(images, 1):  # one at a time: the generator's first layers are the memory's peak
                check()
                maps.append(translated_difference(self.generator, image, self.difference))
        return torch.cat(maps)

    def _probability(self, image: Tensor, check: Callable[[], None]) -> Tensor:
        """Return the student's P(landslide) of one chip, (1, S, S) in [0, 1], on the device."""
        assert self.student is not None  # noqa: S101
        check()
        mean, std = self.normal["student"]
        return pixel_probability(self.student, ((image - mean) / std).contiguous(memory_format=torch.channels_last))

    def chip_probability(self, images: Tensor) -> Tensor:
        """Return P(landslide) of chips, (B,), on the device."""
        assert self.classifier is not None  # noqa: S101
        with torch.inference_mode():
            return torch.cat([chip_probability(self.classifier, x) for x in torch.split(self._normalised(images), 1)])

    def class_activation(self, images: Tensor, chances: Tensor, check: Callable[[], None]) -> Tensor:
        """Return the CAM of chips times P(landslide), (B, S, S) in [0, 1], on the device; zero below the gate.

        Args:
            images: (B, 3, S, S) float32 in [0, 1].
            chances: (B,), P(landslide).
            check: called between batches of masked chips; raises where the user wants to stop.
        """

        def explain(chip: Tensor) -> Tensor:
            assert self.explain is not None  # noqa: S101
            check()
            return self.explain(chip, check)

        return gated_explanation(explain, self._normalised(images), chances.to(self.device), self.gate)

    def _normalised(self, images: Tensor) -> Tensor:
        mean, std = self.normal["classifier"]
        images = images.to(self.device, non_blocking=True)
        return ((images - mean) / std).contiguous(memory_format=torch.channels_last)
