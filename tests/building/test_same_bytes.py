"""The same source gives the same bytes, in whatever surroundings it is built."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import declaration_doc
from declaration_doc.resources import folder
from tests.building.samples import EVERY, write_source

PACKAGE = Path(declaration_doc.__file__).resolve().parents[1]

_BUILD = """
import datetime, sys, time
moment = float(sys.argv.pop(1))
time.time = lambda: moment
time.time_ns = lambda: int(moment * 10**9)

class Clock(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(moment, tz)

datetime.datetime = Clock
from declaration_doc.cli import main
main()
"""
PRESS = "charte.ja-vertical.press.pdf"
_NO_FONTS = "<fontconfig/>"
_EVERY_FONT = f"""<fontconfig>
  <dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir>{folder("fonts")}</dir>
  <match target="pattern">
    <test name="family"><string>Source Serif 4</string></test>
    <edit name="family" mode="assign" binding="strong"><string>DejaVu Sans</string></edit>
  </match>
  <match target="pattern"><edit name="lang" mode="assign"><string>zh-cn</string></edit></match>
</fontconfig>"""


def built(project: Path, fonts: str, moment: int, jobs: str, **env: str) -> dict[str, bytes]:
    """The set of a small declaration, built in a folder and surroundings of its own."""
    write_source(project / "sources" / "charte")
    (project / "fonts.conf").write_text(fonts, "utf-8")
    common = {"PATH": os.environ["PATH"], "PYTHONPATH": str(PACKAGE), "HOME": str(project)}
    for more in ((), ("-e", "ja-vertical", "--profile", "press")):
        subprocess.run(
            [sys.executable, "-c", _BUILD, str(moment), "--quiet", "build", "--jobs", jobs, *more],
            cwd=project,
            env={**common, "FONTCONFIG_FILE": str(project / "fonts.conf"), **env},
            check=True,
            capture_output=True,
        )
    return {path.name: path.read_bytes() for path in (project / "build" / "charte").iterdir()}


def test_fonts_of_the_system_clock_user_and_all_the_rest_change_no_byte(tmp_path: Path) -> None:
    bare = built(
        tmp_path / "a",
        _NO_FONTS,
        moment=0,
        jobs="1",
        TZ="UTC",
        LC_ALL="C",
        PYTHONHASHSEED="1",
        USER="marie",
        COLUMNS="40",
    )
    full = built(
        tmp_path / "ville hôte" / "開催都市",
        _EVERY_FONT,
        moment=2_500_000_000,
        jobs="3",
        TZ="Asia/Tokyo",
        LC_ALL="ja_JP.UTF-8",
        LANGUAGE="zh_CN:ko",
        PYTHONHASHSEED="2",
        USER="花子",
        PANGO_LANGUAGE="zh-cn",
        SOURCE_DATE_EPOCH="1",
    )
    assert [name for name in bare if bare[name] != full.get(name)] == []
    beside = {"charte.xml", PRESS, "BUILDINFO.json"}
    assert set(full) == set(bare) == {*(f"charte.{name}" for name in EVERY), *beside}
