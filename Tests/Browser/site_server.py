"""A loopback server for a folder: what any static host would do, and nothing more."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def serving(root: Path, prefix: str = "/kb/") -> Iterator[str]:
    """Serves `root` below `prefix`, so that a link that starts at the host's root breaks a test.

    Yields the address of the site's root, with a slash at its end.
    """

    class Handler(http.server.SimpleHTTPRequestHandler):
        # Connections are kept, as any static host keeps them, and no answer waits for more.
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        extensions_map = {
            **http.server.SimpleHTTPRequestHandler.extensions_map,
            ".html": "text/html; charset=utf-8",
            ".js": "text/javascript; charset=utf-8",
            ".md": "text/markdown; charset=utf-8",
        }

        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments, directory=str(root))

        def translate_path(self, path: str) -> str:
            if not path.startswith(prefix):
                return str(root / "no-such-file")
            return super().translate_path("/" + path[len(prefix) :])

        def log_message(self, *arguments: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        server.server_close()
