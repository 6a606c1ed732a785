"""The door: what of a file's bytes can be trusted to the XML parser.

What is not XML 1.0 in UTF-8 is reported here. Where it is clear what was meant (a stray byte, a bare
ampersand, one side of a merge conflict), the bytes are replaced by as many harmless ones, so that the
rest of the file gets its findings in the same run; such a file is read, but gives no tree.
"""

from __future__ import annotations

import re
from codecs import lookup
from collections.abc import Iterator
from html.entities import html5

from declaration_doc.formats.declaration.characters import describe, fault_of
from declaration_doc.formats.declaration.faults import characters as character_faults
from declaration_doc.formats.declaration.faults import file as faults
from declaration_doc.formats.declaration.report import Report
from declaration_doc.formats.declaration.words import quoted

MAX_BYTES = 16 * 1024 * 1024
"""Size of a source at most: about 30,000 segments in two languages."""

_BOM = b"\xef\xbb\xbf"
_WIDE = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
    (b"\x00<", "UTF-16"),
    (b"<\x00", "UTF-16"),
)
"""How a file in an encoding of two or four bytes a character begins."""

_JAPANESE = (("shift_jis", "Shift_JIS"), ("euc_jp", "EUC-JP"))
"""Encodings that a text with kana may be in: what Python calls them, what the field calls them."""

_japanese_words = re.compile("[ぁ-んァ-ヶ]|[一-龠]{2}")
"""What accented letters read as Japanese seldom give."""
_xml_declaration = re.compile(rb"<\?xml\s[^>]*?\?>")
_version = re.compile(rb"""\sversion\s*=\s*["']([^"']*)["']""")
_encoding = re.compile(rb"""\sencoding\s*=\s*["']([^"']*)["']""")
_CONTROLS = bytes({*range(0x20)} - {*b"\t\n\r"})
_forbidden = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")
"""Characters that XML 1.0 excludes (section 2.2)."""
_marker = re.compile(rb"^(?:<{7}(?= )|\|{7}|={7}(?=\r?$)|>{7}(?= ))[^\r\n]*", re.MULTILINE)
_token = re.compile(
    rb"<!--|<!\[CDATA\[|<!DOCTYPE|<\?|&(?:#x([0-9A-Fa-f]+);|#([0-9]+);|([A-Za-z][A-Za-z0-9]*);)?"
)
_ENDS = {b"<!--": b"-->", b"<![CDATA[": b"]]>", b"<?": b"?>"}
_PREDEFINED = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})


class Admitted:
    """The bytes that may be parsed, without byte-order mark; places count from here."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.whole = True
        """False where bytes were replaced: what is read serves for findings alone."""

    def replace(self, spans: list[tuple[int, int]]) -> None:
        """Put question marks in the place of some bytes, blanks in that of whole lines; line ends stay."""
        if not spans:
            return
        mended = bytearray(self.data)
        for start, end in spans:
            filler = b" " if b"\n" in mended[start:end] or _marker.match(mended, start) else b"?"
            mended[start:end] = re.sub(rb"[^\r\n]", filler, mended[start:end])
        self.data = bytes(mended)
        self.whole = False


def admit(data: bytes, report: Report) -> Admitted | None:
    """What may be parsed of `data`, with its faults reported; None: nothing."""
    if len(data) > MAX_BYTES:
        report.add(faults.TOO_LARGE, None, found=f"{len(data):,}", limit=f"{MAX_BYTES:,}")
        return None
    if data.startswith(_BOM):
        report.add(faults.BYTE_ORDER_MARK, 0)
        data = data[len(_BOM) :]
    report.read(data)
    if not data.strip():
        report.add(faults.EMPTY_FILE, 0)
        return None
    if not _is_xml(data, report):
        return None
    _check_declaration(data, report)
    admitted = Admitted(data)
    _check_encoding(admitted, report)
    report.read(admitted.data)
    if len(admitted.data.translate(None, _CONTROLS)) != len(admitted.data) or b"\xef\xbf" in admitted.data:
        admitted.replace(list(_forbidden_characters(admitted.data, report)))
    if b"<<<<<<<" in admitted.data:
        admitted.replace(list(_conflicts(admitted.data, report)))
    if b"&" in admitted.data:
        admitted.replace(list(_ampersands(admitted.data, report)))
    return admitted


def _is_xml(data: bytes, report: Report) -> bool:
    for beginning, name in _WIDE:
        if data.startswith(beginning):
            report.add(
                faults.NOT_UTF_8, 0, found=f"the file is in {name}", remedy="save it as UTF-8 without BOM"
            )
            return False
    if not data.lstrip().startswith(b"<"):
        begins = data.lstrip()[:20].decode(errors="replace").partition("\n")[0].rstrip()
        shown = "".join(character if character.isprintable() else "?" for character in begins)
        report.add(faults.NOT_XML, 0, found=quoted(shown))
        return False
    return True


def _check_declaration(data: bytes, report: Report) -> None:
    declaration = _xml_declaration.match(data)
    if not declaration:
        return
    version = _version.search(declaration[0])
    if version and version[1] != b"1.0":
        report.add(faults.XML_VERSION, version.start(1), found=quoted(version[1].decode(errors="replace")))
    encoding = _encoding.search(declaration[0])
    if encoding and encoding[1].upper() != b"UTF-8":
        report.add(faults.OTHER_ENCODING, encoding.start(1), found=quoted(_declared(data)))


def _declared(data: bytes) -> str:
    declaration = _xml_declaration.match(data)
    encoding = _encoding.search(declaration[0]) if declaration else None
    return encoding[1].decode(errors="replace") if encoding else "UTF-8"


# --- encoding -----------------------------------------------------------------------------------------


def _check_encoding(admitted: Admitted, report: Report) -> None:
    try:
        admitted.data.decode()
    except UnicodeDecodeError as error:
        name = _other_encoding(admitted.data)
        if name:
            report.add(
                faults.NOT_UTF_8, error.start, found=f"the file is in {name}",
                remedy=f"convert it: iconv -f {name} -t UTF-8 FILE > NEW",
            )  # fmt: skip
            admitted.data = admitted.data.decode(name, errors="replace").encode()
            admitted.whole = False
        else:
            admitted.replace(list(_stray_bytes(admitted.data, report)))


def _other_encoding(data: bytes) -> str | None:
    """The encoding of a file that as a whole is not UTF-8; None: UTF-8 with some stray bytes.

    A pair of bytes of another encoding may look like UTF-8 by chance: what there is more of decides.
    """
    characters = [each for each in data.decode(errors="surrogateescape") if each > "\x7f"]
    if 2 * sum(map(_is_stray, characters)) < len(characters):
        return None
    declared = _declared(data)
    if declared.upper() != "UTF-8" and _text(data, declared) is not None:
        return declared
    return _japanese(data) or "Windows-1252"


def _japanese(data: bytes) -> str | None:
    """The Japanese encoding in which `data` reads as Japanese."""
    for codec, name in _JAPANESE:
        text = _text(data, codec)
        if text and _japanese_words.search(text):
            return name
    return None


def _text(data: bytes, name: str) -> str | None:
    """`data` read in the encoding `name`; None where it is not in it, or there is none of that name."""
    try:
        lookup(name)
        return data.decode(name)
    except (LookupError, UnicodeError):
        return None


def _is_stray(character: str) -> bool:
    """Whether `surrogateescape` made it of a byte that is not UTF-8."""
    return "\udc80" <= character <= "\udcff"


def _stray_bytes(data: bytes, report: Report) -> Iterator[tuple[int, int]]:
    """The bytes that are not UTF-8; one finding a line."""
    start = 0
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            yield from _stray_in_line(line, start, report)
        start += len(line)


def _stray_in_line(line: bytes, start: int, report: Report) -> Iterator[tuple[int, int]]:
    offset = start
    told = False
    for character in line.decode(errors="surrogateescape"):
        if not _is_stray(character):
            offset += len(character.encode())
            continue
        if not told:
            report.add(
                faults.NOT_UTF_8, offset, found=f"the byte 0x{ord(character) & 0xFF:02X} is not UTF-8 here",
                remedy=f"type the characters of this line again; it was probably pasted from {_origin(line)}",
            )  # fmt: skip
            told = True
        yield offset, offset + 1
        offset += 1


def _origin(line: bytes) -> str:
    """The encoding from which a line was probably pasted."""
    return _japanese(line) or "Windows-1252 or ISO-8859-1"


def _forbidden_characters(data: bytes, report: Report) -> Iterator[tuple[int, int]]:
    for found in _forbidden.finditer(data):
        report.add(character_faults.CONTROL, found.start(), character=describe(found[0].decode()))
        yield found.span()


# --- merge conflicts, references ----------------------------------------------------------------------


def _conflicts(data: bytes, report: Report) -> Iterator[tuple[int, int]]:
    """The lines of merge conflicts that are not to be read: markers and every side but the first."""
    cut = -1
    inside = False
    for found in _marker.finditer(data):
        kind = found[0][:1]
        if kind == b"<" and not inside:
            report.add(faults.CONFLICT, found.start())
            inside = True
            yield found.span()
        elif inside and kind in b"|=" and cut < 0:
            cut = found.start()
        elif inside and kind == b">":
            yield (cut if cut >= 0 else found.start()), found.end()
            inside, cut = False, -1
    if cut >= 0:
        yield cut, len(data)


def _ampersands(data: bytes, report: Report) -> Iterator[tuple[int, int]]:
    """What begins with an ampersand and means nothing; references to suspect characters are reported."""
    place = 0
    while found := _token.search(data, place):
        place = found.end()
        if found[0] == b"<!DOCTYPE":
            return  # refused as a whole: what its entities mean is of no interest
        if found[0] in _ENDS:
            place = data.find(_ENDS[found[0]], place)
            if place < 0:
                return
        elif found[3]:
            if found[3] not in _PREDEFINED:
                _report_entity(found, report)
                yield found.span()
        elif found[1] or found[2]:
            if not _check_reference(found, report):
                yield found.span()
        else:
            report.add(faults.BARE_AMPERSAND, found.start())
            yield found.span()


def _report_entity(found: re.Match[bytes], report: Report) -> None:
    name = found[3].decode()
    character = html5.get(f"{name};")
    if character and not character.strip():
        remedy = f"write a plain space: editions set the no-break ones; or &#x{ord(character[0]):X};"
    elif character:
        number = ";".join(f"&#x{ord(each):X}" for each in character)
        remedy = f"write the character itself: {quoted(character)}, or {number};"
    else:
        remedy = "write what it stands for, or &amp; for the ampersand"
    report.add(faults.UNKNOWN_ENTITY, found.start(), entity=name, remedy=remedy)


def _check_reference(found: re.Match[bytes], report: Report) -> bool:
    """Report a reference to a character that does not belong into a source; False: XML excludes it."""
    digits = (found[1] or found[2])[:8]
    number = int(digits, 16 if found[1] else 10)
    if number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
        report.add(character_faults.CONTROL, found.start(), character=found[0].decode())
        return False
    fault = fault_of(chr(number))
    if fault:
        report.add(fault, found.start(), character=describe(chr(number)))
    return not (number < 0x20 and number not in (0x9, 0xA, 0xD)) and number not in (0xFFFE, 0xFFFF)
