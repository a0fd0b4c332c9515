"""Chips that run side by side give what each gives alone, and whatever stops one stops the run."""

import threading

import pytest
import rasterio
import torch

from engine.errors import Cancelled
from engine.inference import predictor as scoring
from engine.inference.thread_pool import MOST, ChipPool, workers_for
from engine.model_file.bundle import open_model
from engine.pipeline.plan import Request
from engine.pipeline.segment import segment
from engine.reporting import Silent
from engine.settings.run import RunSettings, TileSettings


def test_results_come_in_order_without_gradients_on_a_share_of_the_threads():
    torch.set_num_threads(4)
    pool, both = ChipPool(2), threading.Barrier(2)

    def work(x):
        both.wait(timeout=20)  # two at once, or a broken barrier
        return x * 2, torch.is_inference_mode_enabled(), torch.get_num_threads()

    wait = pool.each(work, list(torch.arange(6.0)))
    assert [(float(x), *more) for x, *more in wait()] == [(2.0 * n, True, 2) for n in range(6)]
    assert torch.get_num_threads() == 4
    seen = []
    thread = threading.Thread(target=lambda: seen.append(torch.get_num_threads()))
    thread.start()
    thread.join()
    assert seen == [4], "threads to come have all of the process' threads"


def test_what_a_chip_raises_is_raised_where_it_is_waited_for():
    def work(x):
        if x == 1:
            raise Cancelled
        return x

    with pytest.raises(Cancelled):
        ChipPool(2).each(work, list(torch.arange(3.0)))()


def test_a_few_are_begun_ahead_and_none_goes_on_after_the_end():
    begun, ended, both = [], [], threading.Barrier(2)

    def items():
        for number in range(50):
            begun.append(number)
            yield number

    def work(number):
        if number < 2:
            both.wait(timeout=20)  # two at once, or a broken barrier
        ended.append(number)
        return 10 * number

    with ChipPool(2) as pool:
        coming = pool.ahead(work, items())
        assert [next(coming) for _ in range(3)] == [0, 10, 20]
        assert len(begun) <= 6
        coming.close()
        count = len(ended)
        assert sorted(ended) == list(range(count))
        again = pool.ahead(lambda one: one + 1, pool.ahead(lambda one: 2 * one, range(20)))
        assert list(again) == [2 * one + 1 for one in range(20)]
        assert len(ended) == count


def test_an_error_ahead_is_raised_when_its_turn_comes():
    def work(number):
        if number == 1:
            raise Cancelled
        return number

    with ChipPool(2) as pool:
        coming = pool.ahead(work, range(5))
        assert next(coming) == 0
        with pytest.raises(Cancelled):
            next(coming)


@pytest.mark.parametrize(("threads", "workers"), [(1, 1), (2, 2), (3, 3), (4, 4), (5, 4), (6, 3), (8, 4), (16, 4)])
def test_a_gpu_has_one_chip_at_a_time_and_a_processor_leaves_few_threads_idle(threads, workers):
    torch.set_num_threads(threads)
    assert workers_for(torch.device("cpu")) == workers <= MOST
    assert workers_for(torch.device("cuda")) == 1


@pytest.mark.parametrize("explain", [False, True])
def test_side_by_side_is_bit_by_bit_one_after_another(tiny_model, make_raster, tmp_path, monkeypatch, explain):
    scene = make_raster(height=150, width=210)
    settings = RunSettings(method="student", explain=explain, tiles=TileSettings(64, 16), device="cpu")
    found = []
    for workers in (1, 3):
        monkeypatch.setattr(scoring, "workers_for", lambda _, count=workers: count)
        out = tmp_path / f"by-{workers}"
        segment(Request(scene, out, open_model(tiny_model), settings), Silent())
        with rasterio.open(out / "scores.tif") as scores:
            found.append((scores.descriptions, scores.read().tobytes(), (out / "mask.tif").read_bytes()))
    assert found[0] == found[1]


def test_a_stop_between_chips_ends_the_run(tiny_model, make_raster, tmp_path, monkeypatch):
    class Stops(Silent):
        left = 9

        def check(self):
            self.left -= 1
            if self.left < 0:
                raise Cancelled

    monkeypatch.setattr(scoring, "workers_for", lambda _: 2)
    settings = RunSettings(method="student", tiles=TileSettings(64, 16), device="cpu")
    request = Request(make_raster(height=300), tmp_path / "run", open_model(tiny_model), settings)
    with pytest.raises(Cancelled):
        segment(request, Stops())
