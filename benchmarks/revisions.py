"""Makes revisions of a declaration with known edits, for measuring what a comparison finds.

`revise(declaration, wanted, seed)` makes a second revision and tells what was done to it; the same
arguments give the same revision. No two edits touch the same segments.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from declaration_doc.comparing.arrangement import arranged
from declaration_doc.model.block import Block, Kind, walk_blocks
from declaration_doc.model.change import Event
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.inline import Inlines, Words, plain
from declaration_doc.model.segment import Segment, Text

Expected = tuple[Event, frozenset[str], frozenset[str], str | None]
"""An event that a comparison must report: what, ids in the old and in the new revision, language."""

_FRENCH = (
    "acteurs ambition ateliers avenir bassins biens bois bâtiments capteurs chemins climat comité"
    " corail côtes dialogue eau écoles écrivains élèves équipes fleuves forêts fruits gares habitants"
    " horizons industries îles jardins jeunesse laboratoires lacs logements maires marchés mobilités"
    " montagnes musées navires océans patrimoine ports quartiers récits rivières savoirs semences"
    " sentiers services sols solaire théâtres toits tourisme transports usines vallées vents villes"
    " voisins abritent accompagnent accueillent associent bâtissent célèbrent consolident découvrent"
    " défendent éclairent encouragent explorent façonnent garantissent imaginent irriguent nourrissent"
    " observent partagent plantent protègent relient réparent tissent traversent valorisent"
).split()
_JAPANESE = (
    "海洋 森林 河川 山岳 都市 港湾 学校 生徒 住民 若者 市場 工場 庭園 劇場 美術館 図書館"
    " 研究所 農地 種子 果実 漁業 交通 鉄道 駅前 住宅 屋根 太陽 風力 気候 土壌 湖沼 島々"
    " 隣人 首長 議会 委員会 物語 記憶 遺産 観光 道路 橋梁 水道 橋 谷 雪 桜 紅葉 温泉 陶芸"
    " を守り を結び を育て を支え を築き を描き を巡り を広げ を深め を照らし を整え を伝え"
    " が集い が栄え が響き と歩み と語り に学び に根差し"
).split()


_ENOUGH = 60
"""Blocks among which an edit looks for its place."""


@dataclass(slots=True)
class Node:
    """A block that can be edited."""

    block: Block
    segments: list[Segment]
    children: list[Node]
    parent: Node | None = None

    def all_segments(self) -> Iterator[Segment]:
        """Its own segments, then those of the blocks inside it."""
        yield from self.segments
        for child in self.children:
            yield from child.all_segments()

    def walk(self) -> Iterator[Node]:
        """Itself and every block inside it."""
        yield self
        for child in self.children:
            yield from child.walk()

    def frozen(self) -> Block:
        """The block as it is now."""
        return replace(
            self.block, segments=tuple(self.segments), blocks=tuple(c.frozen() for c in self.children)
        )


@dataclass(slots=True)
class Revision:
    """A declaration that is being revised, and what was done to it."""

    random: random.Random
    root: Node
    expected: list[Expected] = field(default_factory=list)
    origins: dict[str, frozenset[str]] = field(default_factory=dict)
    """New id → the old ids that it comes from, where they are not the same one."""
    touched: set[str] = field(default_factory=set)
    """Ids that an edit has touched, or that stand beside it."""
    serial: int = 0
    order: list[Node] | None = None

    def fresh(self, nodes: Sequence[Node]) -> bool:
        """Whether no edit has touched any of these blocks."""
        return not any(s.id in self.touched for node in nodes for s in node.all_segments())

    def touch(self, nodes: Sequence[Node]) -> None:
        """Keep other edits away from these blocks."""
        self.touched.update(s.id for node in nodes for s in node.all_segments())

    def leaves(self) -> list[Node]:
        """Some untouched blocks of running text, in random order."""
        if self.order is None:
            self.order = [
                node
                for node in self.root.walk()
                if node.segments and not node.children and node.block.kind is not Kind.HEADING
            ]
            self.random.shuffle(self.order)
        self.order = [node for node in self.order if node.segments[0].id not in self.touched]
        fresh = (node for node in self.order if self.fresh([node]) and all(map(_long, node.segments)))
        return list(islice(fresh, _ENOUGH))

    def new_id(self) -> str:
        """An id that no block or segment has."""
        self.serial += 1
        return f"made-{self.serial}"

    def sentence(self, tag: str) -> str:
        """A made-up sentence that is like no other."""
        words = _JAPANESE if tag == "ja" else _FRENCH
        chosen = self.random.choices(words, k=14)
        return "".join(chosen) + "。" if tag == "ja" else f"Les {' '.join(chosen)}."


def _long(segment: Segment) -> bool:
    return len(segment.texts) > 1 and all(
        len(plain(segment.text(t.language))) >= (24 if t.language == "ja" else 50) for t in segment.texts
    )


def sentences(segments: int, seed: int = 0) -> Declaration:
    """A declaration of made-up sentences, each like no other: sections of six paragraphs."""
    made = Revision(random.Random(f"sentences {seed}"), Node(Block(Kind.SECTION, "root"), [], []))

    def block(kind: Kind, id: str) -> Block:
        texts = tuple(Text(tag, (Words(made.sentence(tag)),)) for tag in ("fr", "ja"))
        return Block(kind, id, (Segment(f"{id}-1", texts),))

    from declaration_doc.model.declaration import Authority, LanguageStatus

    sections = [
        Block(
            Kind.SECTION,
            f"s{n}",
            blocks=(
                block(Kind.HEADING, f"s{n}-heading"),
                *(block(Kind.PARAGRAPH, f"s{n}-p{m}") for m in range(6)),
            ),
        )
        for n in range(segments // 7)
    ]
    languages = tuple(LanguageStatus(tag, Authority.NOT_STATED) for tag in ("fr", "ja"))
    return Declaration("made", languages, block(Kind.TITLE, "title"), tuple(sections))


def enlarged(declaration: Declaration, segments: int) -> Declaration:
    """A declaration whose workshops come again and again: real sentences, with all their markup."""

    def block(one: Block, turn: int) -> Block:
        own = tuple(replace(segment, id=f"{segment.id}-v{turn}") for segment in one.segments)
        inner = tuple(block(each, turn) for each in one.blocks)
        return replace(one, id=f"{one.id}-v{turn}", segments=own, blocks=inner)

    workshops = [one for one in declaration.body if one.kind is Kind.WORKSHOP]
    each = sum(len(one.segments) for one in walk_blocks(workshops))
    again = [block(one, turn) for turn in range(segments // each) for one in workshops]
    return replace(declaration, body=tuple(again))


def revise(declaration: Declaration, wanted: int, seed: int) -> tuple[Declaration, Revision]:
    """A revision with `wanted` edits, the kinds in turn, and what was done; fewer where there is no room."""
    root = _node(Block(Kind.SECTION, "root", blocks=declaration.body), None)
    revision = Revision(random.Random(seed), root)
    kinds = list(EDITS.values())
    revision.random.shuffle(kinds)
    ways = [kinds[n % len(kinds)] for n in range(wanted)]
    for way in sorted(ways, key=lambda edit: edit not in _LARGE):  # while there is room for them
        way(revision)
    return replace(declaration, body=tuple(child.frozen() for child in root.children)), revision


def evenly_edited(declaration: Declaration) -> Declaration:
    """A revision, made quickly however long it is: texts reworded, blocks gone, sections moved."""
    revision = Revision(random.Random(1), Node(Block(Kind.SECTION, "root"), [], []))

    def edited(place: int, section: Block) -> Block:
        blocks = [*section.blocks]
        if place % 7 == 0:
            del blocks[3]
        one = blocks[2]
        blocks[2] = replace(one, segments=(_reworded(revision, one.segments[0], "fr"),))
        return replace(section, blocks=tuple(blocks))

    body = [edited(place, section) for place, section in enumerate(declaration.body)]
    for place in range(0, len(body) - 9, 40):
        body.insert(place + 8, body.pop(place))
    return replace(declaration, body=tuple(body))


def without_ids(declaration: Declaration) -> tuple[Declaration, dict[str, str]]:
    """The same with ids that mean nothing, and id → the id that it stands for."""
    known: dict[str, str] = {}

    def renamed(segment: Segment) -> Segment:
        made = f"x-{len(known)}"
        known[made] = segment.id
        return replace(segment, id=made)

    return arranged(declaration, renamed), known


def _node(block: Block, parent: Node | None) -> Node:
    node = Node(block, list(block.segments), [], parent)
    node.children = [_node(child, node) for child in block.blocks]
    return node


# --- edits --------------------------------------------------------------------------------------------


def _with_text(segment: Segment, tag: str, nodes: Inlines) -> Segment:
    return replace(segment, texts=tuple(Text(tag, nodes) if t.language == tag else t for t in segment.texts))


def _reworded(revision: Revision, segment: Segment, tag: str) -> Segment:
    """`segment` with a phrase of one language replaced: up to a fifth of the text."""
    text = plain(segment.text(tag))
    size = max(len(text) // 5, 2)
    start = revision.random.randrange(1, len(text) - size)
    if tag != "ja":
        start = text.find(" ", start - 1) + 1 or start
    made = revision.random.choice(_JAPANESE if tag == "ja" else _FRENCH)
    end = start + size
    if tag != "ja":
        made += " "
        end = text.find(" ", end) + 1 or len(text) - 1
    return _with_text(segment, tag, (Words(text[:start] + made + text[end:]),))


def _change(
    revision: Revision, node: Node, index: int, made: Segment, events: Sequence[tuple[Event, str | None]]
) -> None:
    old = node.segments[index]
    node.segments[index] = made
    for event, tag in events:
        revision.expected.append((event, frozenset({old.id}), frozenset({made.id}), tag))
    revision.touch([node])
    revision.touched.add(old.id)


def reword(revision: Revision) -> None:
    """Other words in both languages."""
    for node in revision.leaves()[:1]:
        made = node.segments[0]
        for tag in ("fr", "ja"):
            made = _reworded(revision, made, tag)
        _change(revision, node, 0, made, [(Event.REWORDED, "fr"), (Event.REWORDED, "ja")])


def one_language(revision: Revision) -> None:
    """Other words in one language only."""
    for node in revision.leaves()[:1]:
        tag = revision.random.choice(("fr", "ja"))
        _change(revision, node, 0, _reworded(revision, node.segments[0], tag), [(Event.REWORDED, tag)])


_number = re.compile("[0-9]+")


def number(revision: Revision) -> None:
    """Another number in both languages."""
    for node in revision.leaves():
        texts = {tag: plain(node.segments[0].text(tag)) for tag in ("fr", "ja")}
        if all(_number.search(text) for text in texts.values()):
            made = node.segments[0]
            for tag, text in texts.items():
                made = _with_text(made, tag, (Words(_number.sub(lambda f: str(int(f[0]) + 3), text, 1)),))
            _change(revision, node, 0, made, [(Event.REWORDED, "fr"), (Event.REWORDED, "ja")])
            return


def typographic(revision: Revision) -> None:
    """Another kind of space in French."""
    for node in revision.leaves()[:1]:
        text = plain(node.segments[0].text("fr"))
        if plain(node.segments[0].text("fr")) == text and " " in text:
            spaced = (Words(text.replace(" ", "\u00a0", 1)),)
            _change(
                revision, node, 0, _with_text(node.segments[0], "fr", spaced), [(Event.TYPOGRAPHIC, "fr")]
            )


def retitle(revision: Revision) -> None:
    """Another heading in both languages."""
    headings = [n for n in revision.root.walk() if n.block.kind is Kind.HEADING and revision.fresh([n])]
    headings = [n for n in headings if all(len(plain(t.nodes)) > 8 for t in _texts(n.segments[0]))]
    if headings:
        node = revision.random.choice(headings)
        made = node.segments[0]
        for tag, end in (("fr", " et avenir"), ("ja", "と未来")):
            made = _with_text(made, tag, (Words(plain(made.text(tag)) + end),))
        _change(revision, node, 0, made, [(Event.REWORDED, "fr"), (Event.REWORDED, "ja")])


def _texts(segment: Segment) -> list[Text]:
    return [text for text in segment.texts if isinstance(text, Text)]


def rename(revision: Revision) -> None:
    """Another id, the same texts."""
    for node in revision.leaves()[:1]:
        made = replace(node.segments[0], id=revision.new_id())
        revision.origins[made.id] = frozenset({node.segments[0].id})
        _change(revision, node, 0, made, [(Event.RENAMED, None)])


def split(revision: Revision) -> None:
    """One segment becomes two."""
    for node in revision.leaves()[:1]:
        segment = node.segments[0]
        halves: list[list[Text]] = [[], []]
        for tag in ("fr", "ja"):
            text = plain(segment.text(tag))
            at = len(text) // 2 if tag == "ja" else text.find(" ", len(text) // 2) + 1
            halves[0].append(Text(tag, (Words(text[:at].rstrip() + ("。" if tag == "ja" else ".")),)))
            halves[1].append(Text(tag, (Words(text[at:]),)))
        first = replace(segment, texts=tuple(halves[0]), suppressions=())
        second = Segment(revision.new_id(), tuple(halves[1]))
        node.segments[0:1] = [first, second]
        revision.touch([node])
        revision.origins[second.id] = frozenset({segment.id})
        revision.expected.append(
            (Event.SPLIT, frozenset({segment.id}), frozenset({first.id, second.id}), None)
        )
        return


def merge(revision: Revision) -> None:
    """Two segments of one block become one."""
    for node in revision.leaves():
        if len(node.segments) > 1:
            one, two = node.segments[:2]
            texts = tuple(
                Text(
                    tag,
                    (*one.text(tag), *(() if tag == "ja" else (Words(" "),)), *two.text(tag)),
                )
                for tag in ("fr", "ja")
            )
            revision.touch([node])
            node.segments[0:2] = [replace(one, texts=texts, suppressions=())]
            revision.origins[one.id] = frozenset({one.id, two.id})
            revision.expected.append((Event.MERGED, frozenset({one.id, two.id}), frozenset({one.id}), None))
            return


def delete(revision: Revision) -> None:
    """A block goes."""
    for node in revision.leaves():
        if node.parent and len(node.parent.children) > 3:
            revision.touch([node])
            node.parent.children.remove(node)
            for segment in node.segments:
                revision.expected.append((Event.REMOVED, frozenset({segment.id}), frozenset(), None))
            return


def insert(revision: Revision) -> None:
    """A block comes."""
    for node in revision.leaves()[:1]:
        if node.parent is None:
            continue
        id = revision.new_id()
        texts = tuple(Text(tag, (Words(revision.sentence(tag)),)) for tag in ("fr", "ja"))
        block = replace(node.block, id=id, segments=(), number=None)
        made = Node(block, [Segment(f"{id}-1", texts)], [], node.parent)
        node.parent.children.insert(node.parent.children.index(node), made)
        revision.origins[f"{id}-1"] = frozenset()
        revision.touch([made, node])
        revision.expected.append((Event.ADDED, frozenset(), frozenset({f"{id}-1"}), None))


def move(revision: Revision) -> None:
    """A block goes elsewhere in its division, or into another one of the kind."""
    _move(revision, 1)


def move_run(revision: Revision) -> None:
    """Three blocks that follow one another go elsewhere together."""
    _move(revision, 3)


def _move(revision: Revision, size: int) -> None:
    leaves = revision.leaves()
    for node in leaves:
        home = node.parent
        if home is None:
            continue
        at = home.children.index(node)
        run = home.children[at : at + size]
        movable = all(n.segments and not n.children and n.block.kind is node.block.kind for n in run)
        if len(run) < size or not movable or not revision.fresh(run) or len(home.children) < size + 3:
            continue
        for other in leaves:
            if other.parent is None or other.parent is home or other.block.kind is not node.block.kind:
                continue
            place = other.parent.children.index(other)
            beside = other.parent.children[max(place - 1, 0) : place + 1]
            if not revision.fresh(beside):
                continue
            around = home.children[max(at - 1, 0) : at + size + 1]
            if not revision.fresh(around) or not _far(revision, run, other):
                continue
            revision.touch([*around, *beside])
            del home.children[at : at + size]
            other.parent.children[place:place] = run
            for moved in run:
                moved.parent = other.parent
            ids = frozenset(s.id for n in run for s in n.all_segments())
            revision.expected.append((Event.MOVED, ids, ids, None))
            return


def _far(revision: Revision, run: Sequence[Node], other: Node) -> bool:
    """Whether more lies between a run and its new place than it holds: else the rest has moved."""
    order = {s.id: place for place, s in enumerate(revision.root.all_segments())}
    ids = [s.id for node in run for s in node.all_segments()]
    place = order[next(other.all_segments()).id]
    return min(abs(place - order[ids[0]]), abs(place - order[ids[-1]])) > len(ids) + 1


def swap(revision: Revision) -> None:
    """Two divisions that follow one another change places."""
    parents = [node for node in revision.root.walk() if len(node.children) > 1]
    revision.random.shuffle(parents)
    for parent in parents:
        places = list(range(len(parent.children) - 1))
        revision.random.shuffle(places)
        for at in places:
            pair = parent.children[at : at + 2]
            sizes = [sum(1 for _ in node.all_segments()) for node in pair]
            if not all(n.children for n in pair) or sizes[0] == sizes[1] or not revision.fresh(pair):
                continue
            if pair[0].block.kind is not pair[1].block.kind:
                continue
            parent.children[at : at + 2] = pair[::-1]
            revision.touch(pair)
            smaller = pair[sizes.index(min(sizes))]
            ids = frozenset(s.id for s in smaller.all_segments())
            revision.expected.append((Event.MOVED, ids, ids, None))
            return


EDITS: dict[str, Callable[[Revision], None]] = {
    edit.__name__: edit
    for edit in (
        reword,
        one_language,
        number,
        typographic,
        retitle,
        rename,
        split,
        merge,
        delete,
        insert,
        move,
        move_run,
        swap,
    )
}
"""Every kind of edit by name."""
_LARGE = (swap, move_run, move, merge)
"""Kinds that need room: done first."""
