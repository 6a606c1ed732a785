"""The profile of a printing condition: which inks make which colour, on which press and paper."""

from __future__ import annotations

import io
import re
import struct
from dataclasses import dataclass, field
from functools import cache

from declaration_doc.errors import UsageTrouble
from declaration_doc.resources import folder

DEFAULT = "FOGRA39L_coated.icc"
"""Of `profiles/`: offset printing on coated paper."""

_REMEDY = "give the output profile (CMYK) of the printing condition; the printer names it"
_condition = re.compile(r"FOGRA ?(\d\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Profile:
    """An ICC profile of a CMYK press."""

    data: bytes = field(repr=False)
    description: str
    """As the profile calls itself: FOGRA39L Coated."""

    @property
    def condition(self) -> str:
        """The condition by its name in the registry of the ICC; `Custom` where it is none of Fogra's."""
        found = _condition.search(self.description)
        return f"FOGRA{found[1]}" if found else "Custom"


@cache
def default() -> Profile:
    """The profile that is shipped. Raises MissingPart where it is not there."""
    return read((folder("profiles") / DEFAULT).read_bytes(), DEFAULT)


def read(data: bytes, name: str) -> Profile:
    """The profile in `data`; `name`: of its file, for messages.

    Raises UsageTrouble where it is no ICC profile of a CMYK press, or one of a version that PDF/X-4 does
    not allow (ISO 15930-7, 6.2.2: at most 4).
    """
    if len(data) < 132 or data[36:40] != b"acsp" or struct.unpack_from(">L", data)[0] != len(data):
        message = f"{name} is no ICC profile, or a part of one"
        raise UsageTrouble(message, _REMEDY)
    space, kind = data[16:20].decode("latin-1").strip(), data[12:16].decode("latin-1").strip()
    if (space, kind) != ("CMYK", "prtr"):
        message = f"{name} is a profile of {space} ({kind}), not of a CMYK press"
        raise UsageTrouble(message, _REMEDY)
    if data[8] > 4:
        message = f"{name} is a profile of version {data[8]}; PDF/X-4 allows 2 and 4"
        raise UsageTrouble(message, _REMEDY)
    return Profile(data, _description(data, name))


def _description(data: bytes, name: str) -> str:
    from PIL import ImageCms

    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(data))
        return ImageCms.getProfileDescription(profile).strip() or name
    except (OSError, ImageCms.PyCMSError) as error:
        message = f"{name} cannot be used: {error}"
        raise UsageTrouble(message, _REMEDY) from error
