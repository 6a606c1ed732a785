# Two commands: `make` builds every edition, `make test` runs every check. Both set themselves up.

PYTHON ?= python3
BIN := .venv/bin
SETUP := pyproject.toml tools/environment.py tools/system.py
FONTS := $(addprefix fonts/,$(shell sed '/^\#/d;/^$$/d' fonts/faces.txt))
JUDGES := .tools/vnu.jar .tools/dictionaries/fr.dic .tools/axe.min.js .tools/.browser

.DELETE_ON_ERROR:
.PHONY: build test check check-style check-types check-floors check-manual suite test-wheel wheel docs schema reference pictures fonts pins bench clean distclean help

build: .venv/.runtime $(FONTS)  ## build every edition of sources/ into build/ (the default)
	@$(BIN)/declaration-doc build

test: check test-wheel  ## run every check, and the suite against the wheel

check: check-style check-types check-floors check-manual  ## style, types, the floors of the architecture, the manual

check-style: .venv/.check
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

check-types: .venv/.check
	$(BIN)/mypy

check-floors: .venv/.check
	$(BIN)/lint-imports --no-logo --no-cache

check-manual: .venv/.check
	$(BIN)/mkdocs build --strict --quiet --site-dir .tools/site

suite: .venv/.check $(FONTS) $(JUDGES)  ## the suite alone, against this checkout: quick while you work
	$(BIN)/python -m pytest -n auto $(TESTS)

test-wheel: .venv/.check $(FONTS) $(JUDGES)  ## the suite against the wheel, installed into an empty environment
	$(BIN)/python -m tools.wheel test $(TESTS)

wheel: .venv/.check $(FONTS)  ## the wheel, in dist/
	$(BIN)/python -m tools.wheel build dist

docs: .venv/.check  ## the manual as a site, in site/
	$(BIN)/mkdocs build --strict --site-dir site

schema: .venv/.check  ## what is generated in schema/: the grammar in XML syntax, the rules as a style sheet
	$(BIN)/python -m tools.schema

reference: .venv/.check  ## the manual's pages that are written from the code
	$(BIN)/python -m tools.reference

pictures: .venv/.check $(FONTS)  ## the pictures of the README and of the gallery
	$(BIN)/python -m tools.pictures

fonts: .venv/.runtime  ## fetch the fonts again
	$(BIN)/python -m tools.fonts

pins: .venv/.check  ## refresh every pin of requirements/ and of the npm locks
	$(BIN)/python -m tools.pins

bench: .venv/.check $(FONTS)  ## measure
	$(BIN)/python -m tools.system chromium
	@failed=0; for each in check build editions growth page preview prose known_edits properties; do \
	  echo "== benchmarks/$$each.py"; $(BIN)/python -m benchmarks.$$each || failed=1; \
	done; exit $$failed

clean:  ## remove what was built, keep what was fetched
	rm -rf build dist site .tools/site .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

distclean: clean  ## remove what was fetched too
	rm -rf .venv .tools fonts/*.ttf fonts/*-OFL.txt

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*  ## /\1\t/p' $(firstword $(MAKEFILE_LIST)) | expand -t 12

.venv/.runtime: requirements/runtime.txt requirements/build.txt $(SETUP)
	@$(PYTHON) -m tools.environment runtime
	@touch $@

.venv/.check: $(wildcard requirements/*.txt) $(SETUP)
	@$(PYTHON) -m tools.environment check
	@touch $@ .venv/.runtime

$(FONTS) &: fonts/faces.txt fonts/package-lock.json | .venv/.runtime
	@$(BIN)/python -m tools.fonts

.tools/vnu.jar: tools/html-checker/package-lock.json | .venv/.check
	@$(BIN)/python -m tools.html_checker

.tools/dictionaries/fr.dic: tools/dictionaries/package-lock.json | .venv/.check
	@$(BIN)/python -m tools.dictionaries

.tools/axe.min.js: tools/axe/package-lock.json | .venv/.check
	@$(BIN)/python -m tools.axe_core

# Where no browser may be installed, the tests that need one say so and are skipped.
.tools/.browser: tools/system.py | .venv/.check
	@mkdir -p $(@D); $(BIN)/python -m tools.system --wished chromium && touch $@ || true
