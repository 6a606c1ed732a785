from declaration_doc.editions import built_in
from declaration_doc.model.edition import Layout


def test_two_languages_give_each_alone_and_both_in_either_order() -> None:
    assert [(spec.name, spec.layout) for spec in built_in(["fr", "ja"])] == [
        ("fr", Layout.SINGLE),
        ("ja", Layout.SINGLE),
        ("fr-ja", Layout.PARALLEL),
        ("ja-fr", Layout.PARALLEL),
        ("fr-ja-facing", Layout.FACING),
        ("ja-fr-facing", Layout.FACING),
    ]


def test_the_first_language_of_a_name_leads() -> None:
    assert all(
        spec.name.removesuffix("-facing").split("-") == list(spec.languages)
        for spec in built_in(["fr", "ja", "en"])
    )


def test_three_languages_give_every_pair() -> None:
    assert [spec.name for spec in built_in(["fr", "ja", "en"])][3:9] == [
        "fr-ja",
        "fr-en",
        "ja-fr",
        "ja-en",
        "en-fr",
        "en-ja",
    ]


def test_one_language_gives_one_edition() -> None:
    assert [spec.name for spec in built_in(["fr"])] == ["fr"]
