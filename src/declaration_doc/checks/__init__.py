"""The rules that a declaration is checked against, and the engine that runs them."""

from declaration_doc.checks.catalog import CATALOG, find_fault, is_adjustable
from declaration_doc.checks.engine import Subject, check, fails
from declaration_doc.checks.registry import RULES
from declaration_doc.checks.translation import check_pairs

__all__ = ["CATALOG", "RULES", "Subject", "check", "check_pairs", "fails", "find_fault", "is_adjustable"]
