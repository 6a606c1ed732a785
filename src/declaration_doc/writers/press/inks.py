"""From colours of a screen to inks: neutral ones to black alone, others through the profile of the press."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from declaration_doc.writers.press.profile import Profile

if TYPE_CHECKING:
    from PIL import Image

Inks: TypeAlias = tuple[float, float, float, float]
"""Cyan, magenta, yellow and black, from 0 (none) to 1."""

BLACK: Inks = (0, 0, 0, 1)

_NEUTRAL = 2 / 255
"""Parts of red, green and blue that differ by less are grey: black ink alone prints it without a cast."""


@dataclass(frozen=True)
class Converter:
    """Colours of sRGB for one press."""

    profile: Profile

    def inks(self, colour: Sequence[float]) -> Inks:
        """The inks for red, green and blue, or for grey alone, from 0 to 1."""
        level = tuple(min(1.0, max(0.0, float(part))) for part in colour)
        if max(level) - min(level) <= _NEUTRAL:
            return (0, 0, 0, round(1 - sum(level) / len(level), 3))
        return self._converted(level)

    def image(self, image: Image.Image) -> Image.Image:
        """An image in inks: grey stays grey, which prints in black; transparent parts show the paper."""
        from PIL import Image, ImageCms

        flat = image
        if image.mode in ("LA", "PA", "RGBA") or "transparency" in image.info:
            over = image.convert("RGBA")
            flat = Image.new("RGBA", image.size, "white")
            flat.alpha_composite(over)
        if image.mode in ("1", "L", "I", "LA"):
            return flat.convert("L")
        if image.mode == "CMYK":
            return image
        inked = flat.convert("RGB")
        found: Any = ImageCms.applyTransform(inked, self._transform)
        return cast("Image.Image", found)

    @lru_cache(maxsize=256)  # noqa: B019 (one converter a build, which ends with its process)
    def _converted(self, level: tuple[float, ...]) -> Inks:
        from PIL import Image

        pixel = Image.new("RGB", (1, 1), tuple(round(part * 255) for part in level))
        found: Any = self.image(pixel).getpixel((0, 0))
        c, m, y, k = (round(part / 255, 3) for part in found)
        return c, m, y, k

    @cached_property
    def _transform(self) -> Any:
        """Relative colorimetric, with black point compensation (ISO 18619)."""
        from PIL import ImageCms

        return ImageCms.buildTransform(
            ImageCms.createProfile("sRGB"),
            ImageCms.ImageCmsProfile(io.BytesIO(self.profile.data)),
            "RGB",
            "CMYK",
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
