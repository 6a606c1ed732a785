"""The same work for several documents, on all processors: a process is forked for each share but one."""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, NoReturn, TypeVar

T = TypeVar("T")
R = TypeVar("R")


def spread(
    work: Callable[[T], R], things: Sequence[T], weights: Sequence[int], workers: int | None = None
) -> list[R]:
    """`work` of each of `things`, in their order, whoever did it.

    `weights` tells how much work each of them is; `workers`: processes, None: one a processor. What a process
    leaves undone, because it was ended or because its work raised, is done here, and raises here.
    """
    shares = _shares(weights, min(workers or _processors(), len(things)))
    children = [_Child.fork(work, [things[at] for at in share]) for share in shares[1:]]
    try:
        done = {at: work(things[at]) for share in shares[:1] for at in share}
        for share, child in zip(shares[1:], children, strict=True):
            results = child.results()
            if results is None:
                results = [work(things[at]) for at in share]
            done.update(zip(share, results, strict=True))
    finally:
        for child in children:
            child.end()
    return [done[at] for at in range(len(things))]


def _processors() -> int:
    """How many processes may run; one where forking is not safe: other threads, other systems."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


def _shares(weights: Sequence[int], count: int) -> list[list[int]]:
    """Places of the things for each of `count` workers, the heaviest first, each to the one with least."""
    shares: list[list[int]] = [[] for _ in range(max(count, 1))]
    loads = [0] * len(shares)
    for at in sorted(range(len(weights)), key=lambda at: -weights[at]):
        least = loads.index(min(loads))
        shares[least].append(at)
        loads[least] += weights[at]
    return [share for share in shares if share]


@dataclass
class _Child(Generic[R]):
    """A process at work, and the end of the pipe from which its results come."""

    process: int | None
    pipe: int

    @classmethod
    def fork(cls, work: Callable[[T], R], things: Sequence[T]) -> _Child[R]:
        """Start a process that does `work` for each of `things`."""
        pipe, into = os.pipe()
        try:
            process = os.fork()
        except OSError:  # no further process is allowed: what it should have done is done here
            process = None
        if process == 0:
            _work(work, things, into)
        os.close(into)
        return cls(process, pipe)

    def results(self) -> list[R] | None:
        """What came of it; None where it ended before all was done."""
        with os.fdopen(os.dup(self.pipe), "rb") as received:
            data = received.read()
        process, self.process = self.process, None
        if process is None or os.waitpid(process, 0)[1] != 0 or not data:
            return None
        results: list[R] = pickle.loads(data)  # noqa: S301 (written by our own child, through a pipe of ours)
        return results

    def end(self) -> None:
        """Have the process end, where it still runs."""
        os.close(self.pipe)
        if self.process is not None:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)


def _work(work: Callable[[T], R], things: Sequence[T], into: int) -> NoReturn:
    """In the child: do it, write what came of it, and end without anything else."""
    status = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        data = pickle.dumps([work(thing) for thing in things])
        with os.fdopen(into, "wb") as pipe:
            pipe.write(data)
        status = 0
    finally:
        os._exit(status)
