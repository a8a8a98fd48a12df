# The commands to remember: make demo, make test, make check.
# `make PYTHON=python3.12 test` chooses the Python; VENV= the virtual environment.

PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$python && break; done)
VENV ?= .venv
RUN := $(VENV)/bin/python
# A virtual environment knows where it stands: moved or copied, it is made again.
HERE := $(shell printf '%s' '$(CURDIR) $(VENV)' | cksum | cut -d' ' -f1)
PIP := $(RUN) -m pip install --quiet --disable-pip-version-check
MADE := $(VENV)/.made-$(HERE)
INSTALLED := $(VENV)/.installed-$(HERE)
DEVELOPED := $(VENV)/.developed-$(HERE)
GENRELEASE := $(VENV)/bin/genrelease
GOLDEN := monza-2021 portimao-2021 le-castellet-2023

.PHONY: help demo test lint check fix golden bench clean
.DELETE_ON_ERROR:

help:  ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## /make \1: /p' $(MAKEFILE_LIST)

demo: $(INSTALLED)  ## write the Monza 2021 releases, show the French one
	@$(GENRELEASE) monza-2021 --lang all --format all
	@echo && cat output/monza-2021.fr.txt

test: $(DEVELOPED)  ## run every test
	$(RUN) -m pytest $(ARGS)

lint: $(DEVELOPED)  ## format, style, types and imports, without changing anything
	$(RUN) -m ruff format --check .
	$(RUN) -m ruff check .
	$(RUN) -m mypy
	$(VENV)/bin/lint-imports

check: lint test  ## all that CI asks

fix: $(DEVELOPED)  ## mend format and style
	$(RUN) -m ruff check --fix --exit-zero .
	$(RUN) -m ruff format .

golden: $(INSTALLED)  ## rewrite tests/golden/, to be read like prose in the diff
	@for meeting in $(GOLDEN); do \
		$(GENRELEASE) $$meeting --lang all --output tests/golden --force || exit 1; done

bench: $(INSTALLED)  ## measure the start-up, and an import
	$(RUN) benchmarks/start_up.py
	$(RUN) benchmarks/importing.py

clean:  ## remove all that is made
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	rm -rf .hypothesis .coverage htmlcov build dist
	find generator tests benchmarks -name __pycache__ -prune -exec rm -rf {} +
	find output -mindepth 1 ! -name .gitkeep -delete

# Made again where its Python is gone, as after an upgrade of the system.
$(MADE): $(if $(shell $(RUN) -c 'print(1)' 2>/dev/null),,again)
	@test -n '$(PYTHON)' || { echo 'Python 3.11 or newer is needed: install it, or' \
		'name it: make PYTHON=/path/to/python3' >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	@touch $@

.PHONY: again
again:

# Compiled here, so that the first run is as quick as the others, whatever the
# environment says of bytecode.
$(INSTALLED): pyproject.toml $(MADE)
	$(PIP) --editable .
	@$(RUN) -m compileall -q generator
	@touch $@

$(DEVELOPED): pyproject.toml $(MADE)
	$(PIP) --editable '.[dev]'
	@touch $@ $(INSTALLED)

.PHONY: prose checkers

prose: $(INSTALLED)  ## what the releases read like, in figures; ARGS='--lang fr --strict'
	@$(RUN) -m benchmarks.prose $(ARGS)

checkers: $(INSTALLED)  ## install what make prose looks for errors with
	$(PIP) --editable '.[prose]'
	@/usr/bin/python3 -c 'import grammalecte' 2>/dev/null || echo 'For French grammar,' \
		'besides: sudo apt install grammalecte-cli'
