# The commands to remember: make demo, make test, make check.
# `make PYTHON=python3.12 test` chooses the Python; VENV= the virtual environment.

PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$python && break; done)
VENV ?= .venv
RUN := $(VENV)/bin/python
# A virtual environment knows where it stands: moved or copied, it is made again.
HERE := $(shell printf '%s' '$(CURDIR) $(VENV)' | cksum | cut -d' ' -f1)
INSTALLED := $(VENV)/.installed-$(HERE)
DEVELOPED := $(VENV)/.developed-$(HERE)
GENRELEASE := $(RUN) -m generator.cli
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
		$(GENRELEASE) $$meeting --lang all --output tests/golden || exit 1; done

bench: $(INSTALLED)  ## measure the start-up
	$(RUN) benchmarks/start_up.py

clean:  ## remove all that is made
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	rm -rf .hypothesis .coverage htmlcov build dist
	find generator tests benchmarks -name __pycache__ -prune -exec rm -rf {} +
	find output -mindepth 1 ! -name .gitkeep -delete

$(RUN):
	@test -n '$(PYTHON)' || { echo 'Python 3.11 or newer is needed; install it, or name it: make PYTHON=...' >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)

# -I: what the folder holds must not stand in for what is installed.
$(INSTALLED): pyproject.toml | $(RUN)
	@$(RUN) -I -c '' 2>/dev/null || $(PYTHON) -m venv --clear $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(DEVELOPED): pyproject.toml | $(RUN)
	@$(RUN) -I -c '' 2>/dev/null || $(PYTHON) -m venv --clear $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(INSTALLED)
