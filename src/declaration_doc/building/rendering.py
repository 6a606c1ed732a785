"""Writing the outputs of a plan: slow ones in processes of their own, the others meanwhile in this one.

A process is forked for each slow output, after its writer has been imported once, so that none of them
pays for the import. The bytes do not depend on how many run at a time.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from declaration_doc.building.outputs import warm_up, write
from declaration_doc.building.planning import Task
from declaration_doc.errors import DeclarationDocError, FaultySource

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkProcess

Progress = Callable[[int, int, str], None]
"""Called with outputs written, outputs to write, and the name of the last one written."""

_PR_SET_PDEATHSIG = 1  # prctl(2)


def render(
    tasks: Sequence[Task], jobs: int | None = None, progress: Progress | None = None
) -> dict[str, bytes]:
    """The bytes of every task, by name.

    `jobs`: processes at a time; None: one a processor. Raises FaultySource with the findings of all
    outputs, once all are done; any other trouble at once, and the rest is given up.
    """
    done = _Done(len(tasks), progress)
    slow = sorted((task for task in tasks if task.form.slow), key=lambda task: (-task.cost, task.name))
    quick = [task for task in tasks if not task.form.slow]
    workers = min(_workers(jobs), len(slow))
    if workers < 2:
        for task in (*quick, *slow):
            done.add(task, _written(task))
    else:
        _in_parallel(slow, quick, workers, done)
    return done.results()


@dataclass
class _Done:
    """What has come of the tasks so far."""

    total: int
    progress: Progress | None
    data: dict[str, bytes] = field(default_factory=dict)
    faults: dict[str, FaultySource] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tell("")

    def tell(self, name: str) -> None:
        """Report progress, where there is someone to report to."""
        if self.progress:
            self.progress(len(self.data) + len(self.faults), self.total, name)

    def add(self, task: Task, result: bytes | DeclarationDocError) -> None:
        """Keep the result of `task`; trouble that is no fault of the document is raised."""
        if isinstance(result, FaultySource):
            self.faults[task.name] = result
        elif isinstance(result, DeclarationDocError):
            raise result
        else:
            self.data[task.name] = result
        self.tell(task.name)

    def results(self) -> dict[str, bytes]:
        """All data; raises FaultySource with the findings of every task that found any."""
        if not self.faults:
            return self.data
        faults = [self.faults[name] for name in sorted(self.faults)]
        findings = dict.fromkeys(finding for fault in faults for finding in fault.findings)
        raise FaultySource(str(faults[0]), tuple(findings), faults[0].remedy)


def _workers(jobs: int | None) -> int:
    """How many processes may run; one where forking is not safe: other threads, other systems."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return jobs or len(os.sched_getaffinity(0))


def _written(task: Task) -> bytes | DeclarationDocError:
    try:
        return write(
            task.form,
            task.edition,
            task.images,
            task.attachments,
            task.width,
            task.style,
            task.press,
            task.publication,
        )
    except DeclarationDocError as trouble:
        return trouble


def _in_parallel(slow: list[Task], quick: list[Task], workers: int, done: _Done) -> None:
    from multiprocessing.connection import wait

    for form in {task.form for task in slow}:
        warm_up(form)
    waiting, meanwhile = iter(slow), iter(quick)
    with _children() as running:
        while True:
            while len(running) < workers and (task := next(waiting, None)):
                _start(task, running)
            here = next(meanwhile, None)
            if here is not None:
                done.add(here, _written(here))
            elif not running:
                return  # nothing waits where nothing runs
            ready = wait(list(running), timeout=0 if here else None)
            for connection in [connection for connection in running if connection in ready]:
                done.add(*_received(connection, *running[connection]))
                del running[connection]
                connection.close()


@contextmanager
def _children() -> Iterator[dict[Connection, tuple[Task, ForkProcess]]]:
    """Processes that do not outlive the block, however it ends."""
    running: dict[Connection, tuple[Task, ForkProcess]] = {}
    try:
        yield running
    finally:
        for _, process in running.values():
            process.kill()
        for connection, (_, process) in running.items():
            process.join()
            connection.close()


def _start(task: Task, running: dict[Connection, tuple[Task, ForkProcess]]) -> None:
    from multiprocessing import get_context

    context = get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_child, args=(task, sender, os.getpid()), daemon=True)
    # Ctrl-C is for this process, which ends its children; they inherit that it is not for them.
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        process.start()
        running[receiver] = (task, process)
        sender.close()
    except OSError as error:
        message = f"no process can be started: {(error.strerror or str(error)).lower()}"
        raise DeclarationDocError(message, "end other programs, or build with --jobs 1") from error
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)


def _child(task: Task, sender: Connection, parent: int) -> None:
    _die_with(parent)
    sender.send(_written(task))


def _die_with(parent: int) -> None:
    """Have the kernel end this process when its parent dies."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def _received(
    connection: Connection, task: Task, process: ForkProcess
) -> tuple[Task, bytes | DeclarationDocError]:
    try:
        result: bytes | DeclarationDocError = connection.recv()
    except (EOFError, OSError):
        process.join()
        message = f"{task.name}: its writer stopped without a result ({_ending(process.exitcode)})"
        result = DeclarationDocError(message, "this is a fault of the program or its libraries: report it")
    process.join()
    return task, result


def _ending(code: int | None) -> str:
    if code is not None and code < 0:
        return f"signal {signal.Signals(-code).name}"
    return f"exit status {code}"
