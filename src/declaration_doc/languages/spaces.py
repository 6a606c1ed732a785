"""Spaces in the expressions that read a text."""

from __future__ import annotations

S = r"[^\S\t-\r]"
"""A space between words, of any width, broken at or not. Told by its category: a class that names such spaces takes
ten times as long to compile, and some hundred expressions have one."""
