"""Several documents are checked on several processors, and the report is the same."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from declaration_doc.cli import checking
from declaration_doc.cli.parallel import spread


def test_results_come_in_the_order_of_the_documents() -> None:
    assert spread(str.upper, ["un", "deux", "trois"], [1, 5, 2], workers=2) == ["UN", "DEUX", "TROIS"]


def test_each_share_but_one_is_done_by_another_process() -> None:
    found = spread(lambda _: os.getpid(), ["un", "deux", "trois"], [3, 2, 2], workers=2)
    assert found[0] == os.getpid()
    assert found[1] == found[2] != os.getpid()


def test_what_a_process_leaves_undone_is_done_here() -> None:
    here = os.getpid()

    def work(text: str) -> str:
        if os.getpid() != here:
            os._exit(0 if text == "silent" else 3)
        return text

    assert spread(work, ["long", "killed", "silent"], [9, 1, 1], workers=3) == ["long", "killed", "silent"]


def test_trouble_in_a_process_is_raised_here() -> None:
    with pytest.raises(ZeroDivisionError):
        spread(lambda number: 1 // number, [1, 0], [2, 1], workers=2)


def test_nothing_is_spread_where_there_is_nothing() -> None:
    assert spread(str.upper, [], []) == []


def test_the_report_on_several_files_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3):
        lines = [f"deux villes {number}\t三つの都市", "Il n’y a pas d’accord.\t合意がある。"]
        (tmp_path / f"{number}.tsv").write_text("\n".join(lines) + "\n", "utf-8")
    paths = sorted(tmp_path.glob("*.tsv"))
    alone = checking.check_all((), paths, None, None)
    monkeypatch.setattr(checking, "WORTH_A_PROCESS", 0)
    together = checking.check_all((), paths, None, None)
    assert together.findings == alone.findings
    assert len(together.findings) >= len(paths)
