"""Pictures of pages for the README and the gallery of the manual, of the editions as the program prints them.

`make pictures` writes them anew. They have the same bytes as long as pages, PDFium and Pillow are the same.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PIL import Image, ImageOps

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "sources" / "aix-en-provence-2022"
FOLDER = ROOT / "docs" / "images"
MOST = 200_000
"""Bytes of a picture, at most: what a clone of the repository should pay for it."""
COLOURS = 32
"""A page is black on white, with greys at the edges of the letters."""


@dataclass(frozen=True)
class Picture:
    """Pages of an edition side by side."""

    name: str
    edition: str
    options: tuple[str, ...] = ()
    """Further words of `build`."""
    pages: tuple[int, ...] = (1,)
    width: int = 420
    """Of a page, in pixels."""
    colours: int = 16


PICTURES = (
    # Readable in a README, which shows it at 800 or so.
    Picture("page.png", "fr-ja", width=900, colours=COLOURS),
    Picture("gallery-fr-ja.png", "fr-ja", pages=(2, 3)),
    Picture("gallery-facing.png", "fr-ja-facing", pages=(4, 5)),
    Picture("gallery-fr.png", "fr", pages=(1, 4)),
    Picture("gallery-ja.png", "ja", pages=(1, 2)),
    Picture("gallery-ja-vertical.png", "ja-vertical", pages=(1,), width=560),
    Picture("gallery-gazette.png", "fr-ja", ("--style", "gazette"), pages=(1, 2)),
    Picture("gallery-gazette-a5.png", "ja", ("--style", "gazette", "--paper", "A5"), pages=(1, 2)),
    Picture("gallery-draft.png", "ja-fr", ("--draft",)),
)


def drawn(picture: Picture) -> Image.Image:
    """The pages of a picture, each with a thin border."""
    with tempfile.TemporaryDirectory() as folder:
        words = ("build", "--quiet", "-e", picture.edition, "-f", "pdf", "-o", folder, *picture.options)
        subprocess.run(
            (sys.executable, "-m", "declaration_doc", *words, str(SOURCE)),
            check=True,
            stdout=subprocess.DEVNULL,
        )
        [pdf] = Path(folder).rglob("*.pdf")
        document = pypdfium2.PdfDocument(pdf)
        pages = [_page(document[number - 1], picture.width) for number in picture.pages]
    whole = Image.new("RGB", (sum(page.width for page in pages), pages[0].height), "white")
    for index, page in enumerate(pages):
        whole.paste(page, (index * pages[0].width, 0))
    return whole.quantize(picture.colours, dither=Image.Dither.NONE)


def _page(page: pypdfium2.PdfPage, width: int) -> Image.Image:
    drawing = page.render(scale=(width - 2) / page.get_width()).to_pil().convert("RGB")
    return ImageOps.expand(drawing, border=1, fill="#b0b0b0")


def main() -> None:
    """Write every picture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for picture in PICTURES:
        path = FOLDER / picture.name
        drawn(picture).save(path, optimize=True)
        size = path.stat().st_size
        if size > MOST:
            sys.exit(f"{path} has {size} bytes, more than {MOST}")
        print(f"{path.relative_to(ROOT)} ({size} bytes)")


if __name__ == "__main__":
    main()
