"""Write the pages; print those that changed."""

from __future__ import annotations

from tools.reference import pages

for path, text in pages().items():
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
        print(path)
