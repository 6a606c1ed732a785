"""Small declarations made straight from the model, and strategies that make revisions of them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from declaration_doc.model.block import Block, Kind, Marking
from declaration_doc.model.declaration import Authority, Declaration, LanguageStatus
from declaration_doc.model.inline import Date, Emphasis, Inlines, Name, Number, Words
from declaration_doc.model.segment import Absent, Rendering, Segment, Suppression, Text

FRENCH = (
    "L’eau est un bien commun des villes.",
    "Les villes partagent leurs savoirs.",
    "La jeunesse plante des forêts nouvelles.",
    "Les maires accueillent les élèves de Nancy.",
    "Considérant",
)
JAPANESE = (
    "水は都市の共有財産である。",
    "都市は知識を共有する。",
    "若者は新しい森を育てる。",
    "首長はナンシーの生徒を迎える。",
    "考慮し",
)


def text(tag: str, *nodes: str | object) -> Text:
    """A text of plain words and nodes."""
    return Text(tag, tuple(Words(node) if isinstance(node, str) else node for node in nodes))  # type: ignore[misc]


def segment(id: str, french: str | None, japanese: str | None) -> Segment:
    """A segment in French and Japanese; None: not translated."""
    pairs = (("fr", french), ("ja", japanese))
    return Segment(id, tuple(text(tag, said) for tag, said in pairs if said is not None))


def paragraph(*segments: Segment, id: str = "", kind: Kind = Kind.PARAGRAPH) -> Block:
    """A block around segments."""
    return Block(kind, id or f"b-{segments[0].id}", segments)


def declaration(*body: Block | Segment, **fields: object) -> Declaration:
    """A declaration with this body; a bare segment gets a paragraph of its own."""
    blocks = tuple(paragraph(part) if isinstance(part, Segment) else part for part in body)
    title = paragraph(segment("title-1", "Charte de l’eau", "水憲章"), id="title", kind=Kind.TITLE)
    languages = tuple(LanguageStatus(tag, Authority.NOT_STATED) for tag in ("fr", "ja"))
    return replace(Declaration("charter", languages, title, blocks), **fields)  # type: ignore[arg-type]


# --- strategies ---------------------------------------------------------------------------------------


def _nodes(sentences: tuple[str, ...]) -> st.SearchStrategy[Inlines]:
    words = st.builds(Words, st.sampled_from(sentences))
    year = st.sampled_from(("2008", "2022"))
    marked = st.one_of(
        st.builds(lambda y: Date(y, None, (Words(y),)), year),
        st.builds(lambda n: Number(n, None, (Words(n),)), st.sampled_from(("7", "14"))),
        st.builds(lambda w: Emphasis((w,)), words),
        st.builds(lambda k: Name(k, (Words(k),)), st.sampled_from(("nancy", "tours"))),
    )
    parts = st.lists(st.one_of(words, words, marked), min_size=1, max_size=3)
    return parts.map(tuple)


def _rendering(tag: str) -> st.SearchStrategy[Rendering | None]:
    sentences = JAPANESE if tag == "ja" else FRENCH
    said = _nodes(sentences).map(lambda nodes: Text(tag, nodes))
    return st.one_of(said, said, said, said, st.just(Absent(tag, "no counterpart")), st.none())


_texts = st.tuples(_rendering("fr"), _rendering("ja"), st.booleans()).map(
    lambda drawn: tuple(t for t in (drawn[:2] if drawn[2] else drawn[1::-1]) if t is not None)
)
_suppressions = st.sampled_from(((), (), (), (Suppression("numbers-differ", "poetic"),)))
_identifiers = st.lists(st.integers(0, 30), min_size=1, max_size=9, unique=True)


@st.composite
def declarations(draw: st.DrawFn) -> Declaration:
    """Declarations of a few sections and paragraphs, of so few sentences that many are alike."""
    blocks: list[Block] = []
    for number in draw(_identifiers):
        segments: tuple[Segment, ...] = (Segment(f"p{number}-1", draw(_texts), draw(_suppressions)),)
        if draw(st.sampled_from((False, True))):
            segments += (Segment(f"p{number}-2", draw(_texts)),)
        block = Block(draw(st.sampled_from((Kind.PARAGRAPH, Kind.ITEM))), f"p{number}", segments)
        inside = draw(st.sampled_from(("last", "group", "alone")))
        if blocks and inside == "last":
            inner = (*blocks[-1].blocks, block)
            blocks[-1] = replace(blocks[-1], blocks=inner)
        elif inside == "group":
            marking = draw(st.sampled_from((None, Marking("bullet"), Marking("number"))))
            blocks.append(Block(Kind.GROUP, f"g{number}", (), (block,), marking))
        else:
            blocks.append(block)
    made = declaration(*blocks)
    if draw(st.sampled_from((False, True))):
        made = replace(made, version="2", languages=made.languages[::-1])
    return made


@st.composite
def revisions(draw: st.DrawFn) -> tuple[Declaration, Declaration]:
    """Two revisions: the second shares some of its segments with the first, under the same or other ids."""
    old, other = draw(declarations()), draw(declarations())
    if draw(st.sampled_from((False, True))):
        return old, other
    kept = {s.id: s for s in old.segments()}
    stays = draw(st.sets(st.sampled_from(sorted(kept))))

    def fill(block: Block) -> Block:
        segments = tuple(kept[s.id] if s.id in stays else s for s in block.segments)
        return replace(block, segments=segments, blocks=tuple(map(fill, block.blocks)))

    return old, replace(other, body=tuple(map(fill, other.body)))
