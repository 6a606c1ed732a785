"""What Pango must know of a style before it lays out a text, made once for all texts of that style.

WeasyPrint makes a context, a font description and a list of features anew for each try at a line, and again
when the line is drawn, and Pango looks the fonts up for each context anew.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from weasyprint.text.constants import LST_TO_ISO, PANGO_DIRECTION
from weasyprint.text.ffi import ffi, gobject, pango, unicode_to_char_p
from weasyprint.text.fonts import font_features, get_font_description
from weasyprint.text.line_break import Layout

TOUCHED = (Layout, font_features, get_font_description)
"""The private parts that this module replaces in part, or on whose ways it relies."""

original = Layout.setup

_FEATURES = (
    "font_kerning",
    "font_variant_ligatures",
    "font_variant_position",
    "font_variant_caps",
    "font_variant_numeric",
    "font_variant_alternates",
    "font_variant_east_asian",
    "font_feature_settings",
)
_OTHERS = (
    "lang",
    "direction",
    "font_size",
    "font_style",
    "font_weight",
    "font_stretch",
    "font_language_override",
    "font_variation_settings",
)


class _Known(NamedTuple):
    """What Pango knows of a style."""

    context: Any
    language: Any
    description: Any
    features: Any
    """An attribute of Pango; None where the style asks for no features."""


def _of(style: Any) -> _Known:
    """What Pango knows of a style by now; styles that speak of the same face, size and language share it."""
    known: dict[Any, _Known] = style.font_config.__dict__.setdefault("contexts", {})
    features = [style[name] for name in _FEATURES]
    key = (tuple(style["font_family"]), *features, *(style[name] for name in _OTHERS))
    if key not in known:
        context = ffi.gc(
            pango.pango_font_map_create_context(style.font_config.font_map), gobject.g_object_unref
        )
        pango.pango_context_set_round_glyph_positions(context, False)
        pango.pango_context_set_base_dir(context, PANGO_DIRECTION[style["direction"]])
        language = _language(style, context)
        known[key] = _Known(context, language, get_font_description(style), _attribute(style, features))
    return known[key]


def _language(style: Any, context: Any) -> Any:
    """The language of a style for Pango, which is told to `context` if the style has one."""
    override = style["font_language_override"]
    tag = style["lang"] if override == "normal" else LST_TO_ISO.get(override.lower(), override)
    if not tag:
        return pango.pango_language_get_default()
    text, _kept = unicode_to_char_p(tag)
    language = pango.pango_language_from_string(text)
    pango.pango_context_set_language(context, language)
    return language


def _attribute(style: Any, settings: list[Any]) -> Any:
    features = font_features(*settings)
    if not features:
        return None
    text = ",".join(f"{key} {value}" for key, value in features.items()).encode()
    known = style.font_config.font_features
    if text not in known:
        known[text] = pango.pango_attr_font_features_new(text)
    return known[text]


def _set_up(layout: Any, style: Any) -> None:
    """In place of `Layout.setup`."""
    if style["text_decoration_line"] != "none":
        original(layout, style)
        return
    known = _of(style)
    layout.style, layout.language, layout.first_line_direction = style, known.language, 0
    layout.ascent = layout.underline_position = layout.strikethrough_position = None
    layout.layout = ffi.gc(pango.pango_layout_new(known.context), gobject.g_object_unref)
    pango.pango_layout_set_auto_dir(layout.layout, False)
    pango.pango_layout_set_font_description(layout.layout, known.description)
    if known.features is not None:
        # Texts add attributes of their own to the list, so each has its own.
        attributes = pango.pango_attr_list_new()
        pango.pango_attr_list_insert(attributes, known.features)
        pango.pango_layout_set_attributes(layout.layout, attributes)


def install() -> None:
    """Replace what sets up the layout of a text, once a process."""
    Layout.setup = _set_up
