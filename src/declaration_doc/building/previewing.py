"""A site on this machine alone, for a browser that is told of every change.

The pages are served as they were written, but for their policy, which lets no script speak to a server,
and for one script, which asks for the page again after each build and shows the faults that hindered one.
"""

from __future__ import annotations

import json
import re
import threading
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib import resources
from pathlib import Path
from typing import Any

from declaration_doc.errors import UsageTrouble

EVENTS = "/~events"
"""The address of the stream of changes; no declaration can have an id with a tilde."""
_BEAT = 15.0
"""Seconds after which a silent stream says something, so that one that was closed is noticed."""
_POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>')


@dataclass
class Preview:
    """What the browser is to know: how often the site was built, and what was wrong the last time."""

    folder: Path
    built: int = 0
    faults: str = ""
    """A report, as in a terminal; empty: nothing is wrong."""
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def tell(self, faults: str) -> None:
        """A build has ended: with `faults`, and the earlier pages stand; or without, and they are new."""
        with self._changed:
            self.faults = faults
            self.built += not faults
            self._changed.notify_all()

    def state(self) -> dict[str, object]:
        """What the stream says."""
        return {"built": self.built, "faults": self.faults}

    def wait(self, known: dict[str, object]) -> dict[str, object]:
        """The state, once it is another one than `known`, or after some seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self.state() != known, _BEAT)
            return self.state()


def server(preview: Preview, port: int) -> ThreadingHTTPServer:
    """A server of `preview` on 127.0.0.1; `port` 0: any that is free.

    Raises UsageTrouble where the port is taken.
    """

    class Handler(_Handler):
        shown = preview

    try:
        made = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    except OSError as error:
        message = f"port {port} cannot be used: {(error.strerror or str(error)).lower()}"
        raise UsageTrouble(message, "choose another one with --port, or --port 0 for any") from error
    made.daemon_threads = True
    return made


class _Handler(SimpleHTTPRequestHandler):
    shown: Preview
    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, directory=str(self.shown.folder), **named)

    def log_message(self, format: str, *args: Any) -> None:
        """Requests are nobody's business."""

    def do_GET(self) -> None:
        """A page with its script, the stream of changes, or any other file."""
        if not self._is_for_us():
            self.send_error(421)
        elif self.path == EVENTS:
            self._stream()
        elif (page := self._page()) is not None:
            self._send_page(page)
        else:
            super().do_GET()

    def end_headers(self) -> None:
        """Nothing is to be kept by the browser: the next build makes it another."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def _is_for_us(self) -> bool:
        """Whether the browser means this machine: a foreign name may have been bent here."""
        host = self.headers.get("Host", "").rpartition(":")[0]
        return host in ("127.0.0.1", "localhost")

    def _page(self) -> bytes | None:
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.endswith("/"):
            path /= "index.html"
        return path.read_bytes() if path.suffix == ".html" and path.is_file() else None

    def _send_page(self, page: bytes) -> None:
        script = resources.files(__package__).joinpath("preview.js").read_bytes()
        known = json.dumps(self.shown.built).encode()
        whole = _POLICY.sub(b"", page, count=1).replace(
            b"</body>", b'<script data-built="%s">\n%s</script>\n</body>' % (known, script), 1
        )
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(whole)))
        self.end_headers()
        self.wfile.write(whole)

    def _stream(self) -> None:
        """Server-sent events (HTML Living Standard, 9.2): the state now, and at each change."""
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        state = self.shown.state()
        try:
            while True:
                self.wfile.write(b"data: %s\n\n" % json.dumps(state).encode())
                self.wfile.flush()
                state = self.shown.wait(state)
        except (BrokenPipeError, ConnectionResetError):
            return  # the browser went to another page
