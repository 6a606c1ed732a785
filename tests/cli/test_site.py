"""`declaration-doc site`: what is written, from a repository and without one."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from declaration_doc.cli.site_pages import write_site
from declaration_doc.errors import UsageTrouble
from declaration_doc.workspace.past import commits
from tests.building.samples import write_source


def run(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from declaration_doc.cli import main; main()", "site", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd)


def git(folder: Path, *words: str) -> None:
    who = ("-c", "user.name=佐藤", "-c", "user.email=sato@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", folder, *who, *words], check=True, capture_output=True)


def test_the_site_shows_editions_history_and_the_last_change(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    write_source(tmp_path / "sources" / "charte")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "Adopted")
    write_source(tmp_path / "sources" / "charte", fr="Les villes coopèrent entre elles.")
    git(tmp_path, "commit", "--quiet", "-am", "Entre elles")
    done = run("--url", "https://example.org/", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "site/index.html\n", "")
    page = (tmp_path / "site" / "charte" / "index.html").read_text("utf-8")
    assert page.index("Entre elles") < page.index("Adopted")
    assert "PDF/A-3a, PDF/UA-1" in page
    assert "entre elles" in (tmp_path / "site" / "charte" / "changes.html").read_text("utf-8")
    assert "https://example.org/charte/index.fr.html" in (tmp_path / "site" / "sitemap.xml").read_text(
        "utf-8"
    )
    before = {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()}
    assert run("--url", "https://example.org/", cwd=tmp_path).returncode == 0
    assert before == {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()}


def test_a_faulty_declaration_is_left_out_and_told(tmp_path: Path) -> None:
    write_source(tmp_path / "sources" / "appel", id="appel", ja=None)
    done = run(cwd=tmp_path)
    assert done.returncode == 1
    assert "S110 language-missing" in done.stderr
    assert not (tmp_path / "site").exists()


def test_what_is_no_address_is_refused(tmp_path: Path) -> None:
    done = run("--url", "example.org", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "https://example.org/declarations" in done.stderr


def address_of(folder: Path) -> tuple[str, str, str]:
    """Where the site says it is: in its map, in its feed, in the page of an edition."""
    site = folder / "site"
    page = (site / "charte" / "charte.fr.html").read_text("utf-8")
    (canonical,) = re.findall(r'<link rel="canonical" href="([^"]+)"', page)
    first = re.findall(r"<loc>([^<]+)</loc>", (site / "sitemap.xml").read_text("utf-8"))[0]
    feed = re.findall(r'<link rel="self"[^>]* href="([^"]+)"', (site / "feed.atom").read_text("utf-8"))[0]
    return first, feed, canonical


def test_the_address_is_the_configured_one_unless_another_is_given(tmp_path: Path) -> None:
    write_source(tmp_path / "sources" / "charte")
    (tmp_path / "declaration-doc.yaml").write_text(
        "address: https://example.org/textes\neditions: [fr]\n", "utf-8"
    )
    assert run(cwd=tmp_path).returncode == 0
    first, feed, canonical = address_of(tmp_path)
    assert first.startswith("https://example.org/textes/")
    assert feed.startswith("https://example.org/textes/")
    assert canonical == "https://example.org/textes/charte/charte.fr.html"
    assert run("--url", "https://example.com/", cwd=tmp_path).returncode == 0
    assert address_of(tmp_path)[2] == "https://example.com/charte/charte.fr.html"
    assert run(cwd=tmp_path).returncode == 0
    assert address_of(tmp_path) == (first, feed, canonical)


def test_two_configured_addresses_are_no_address(tmp_path: Path) -> None:
    for name in ("charte", "appel"):
        folder = tmp_path / "sources" / name
        write_source(folder, id=name)
        (folder / "declaration-doc.yaml").write_text(f"address: https://{name}.example.org/\n", "utf-8")
    done = run(cwd=tmp_path)
    assert done.returncode == 2
    assert "https://appel.example.org/" in done.stderr
    assert "--url" in done.stderr


def test_two_declarations_with_one_id_do_not_overwrite_each_other(tmp_path: Path) -> None:
    sources = [write_source(tmp_path / name) for name in ("a", "b")]
    [trouble] = write_site(sources, tmp_path / "site", ["html"])
    assert isinstance(trouble, UsageTrouble)
    assert str(trouble).startswith(f"{sources[1]} has the same id as {sources[0]}")


def test_without_babel_nothing_is_begun(tmp_path: Path) -> None:
    write_source(tmp_path / "sources" / "charte")
    program = "import sys; sys.modules['babel'] = None; from declaration_doc.cli import main; main()"
    command = [sys.executable, "-c", program, "site"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "pip install 'declaration-doc[site]'" in done.stderr
    assert not (tmp_path / "site").exists()


def test_a_repository_in_which_nothing_is_committed_yet_has_no_history(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    assert commits(write_source(tmp_path / "charte")) == ()


def test_a_page_of_somebody_else_is_never_overwritten(tmp_path: Path) -> None:
    write_source(tmp_path / "sources" / "charte")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("<title>Ville de Tours</title>")
    done = run(cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: site/index.html is no page of a site")
    assert [path.name for path in (tmp_path / "site").iterdir()] == ["index.html"]
