"""The picture of the README: the first page of a bilingual edition, as the program prints it.

`make pictures` writes it anew. It has the same bytes as long as the page, PDFium and Pillow are the same.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image, ImageOps

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "sources" / "aix-en-provence-2022"
PICTURE = ROOT / "docs" / "images" / "page.png"
WIDTH = 900
"""Pixels: readable in a README, which shows it at 800 or so."""
MOST = 200_000
"""Bytes: what a clone of the repository should pay for it."""
COLOURS = 32
"""A page is black on white, with greys at the edges of the letters."""


def page(pdf: Path) -> Image.Image:
    """The first page of `pdf`, `WIDTH` pixels wide, with a thin border."""
    document = pypdfium2.PdfDocument(pdf)
    first = document[0]
    picture = first.render(scale=(WIDTH - 2) / first.get_width()).to_pil().convert("RGB")
    return ImageOps.expand(picture, border=1, fill="#b0b0b0")


def main() -> None:
    """Build the edition and write its picture."""
    with tempfile.TemporaryDirectory() as folder:
        words = ("build", "--quiet", "-e", "fr-ja", "-f", "pdf", "-o", folder, str(SOURCE))
        subprocess.run(
            (sys.executable, "-m", "declaration_doc", *words), check=True, stdout=subprocess.DEVNULL
        )
        [pdf] = Path(folder).rglob("*.pdf")
        picture = page(pdf).quantize(COLOURS, dither=Image.Dither.NONE)
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    picture.save(PICTURE, optimize=True)
    size = PICTURE.stat().st_size
    if size > MOST:
        sys.exit(f"{PICTURE} has {size} bytes, more than {MOST}")
    print(f"{PICTURE.relative_to(ROOT)} ({size} bytes)")


if __name__ == "__main__":
    main()
