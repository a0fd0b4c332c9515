"""Threads that work ahead and behind: order, bounds, errors and their ends."""

import threading
import time
from contextlib import closing
from functools import partial

import pytest

from engine.inference.prefetch import WriteBehind, prefetch


def tasks(count, begun, fail_at=None):
    def one(number):
        begun.append(number)
        if number == fail_at:
            raise ValueError(number)
        time.sleep(0.001 * (number % 3))
        return number

    return [partial(one, number) for number in range(count)]


@pytest.mark.parametrize("threads", [1, 3])
def test_results_come_in_order(threads):
    assert list(prefetch(tasks(20, []), 4, threads)) == list(range(20))


def test_no_more_than_the_depth_is_begun_ahead():
    begun = []
    for result in prefetch(tasks(30, begun), 3):
        time.sleep(0.002)
        assert max(begun) <= result + 3 + 1


def test_an_error_comes_when_its_turn_comes():
    results = []
    with pytest.raises(ValueError, match="5"):
        results.extend(prefetch(tasks(9, [], fail_at=5), 3))
    assert results == [0, 1, 2, 3, 4]


def test_a_caller_that_stops_leaves_no_thread_at_work():
    begun = []
    with closing(prefetch(tasks(1000, begun), 2)) as results:
        assert next(results) == 0
    count = len(begun)
    time.sleep(0.02)
    assert len(begun) == count <= 5
    assert not any(thread.name.startswith("ahead") for thread in threading.enumerate())


def test_work_behind_is_done_in_order_and_all_of_it():
    done = []
    with WriteBehind(2) as behind:
        for number in range(50):
            behind.do(done.append, number)
    assert done == list(range(50))


def test_work_behind_blocks_where_too_much_waits():
    gate = threading.Event()
    behind = WriteBehind(2)
    with behind:
        behind.do(gate.wait)
        behind.do(lambda: None)
        late = threading.Thread(target=behind.do, args=(lambda: None,))
        late.start()
        late.join(0.05)
        assert late.is_alive()
        gate.set()
        late.join(5)
        assert not late.is_alive()


def fail():
    raise OSError("full")


def test_an_error_behind_reaches_the_caller_and_stops_what_follows():
    done = []

    def work():
        with WriteBehind(3) as behind:
            behind.do(fail)
            for number in range(100):
                behind.do(done.append, number)

    with pytest.raises(OSError, match="full"):
        work()
    assert done == []


def test_the_last_error_behind_is_not_lost():
    with pytest.raises(OSError, match="full"), WriteBehind(3) as behind:
        behind.do(fail)


def test_what_was_given_is_finished_when_the_caller_fails():
    done = []

    def work():
        with WriteBehind(3) as behind:
            behind.do(time.sleep, 0.01)
            behind.do(done.append, 1)
            raise KeyError

    with pytest.raises(KeyError):
        work()
    assert done == [1]
