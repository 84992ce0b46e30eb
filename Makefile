# What each command does is said in README.md, "Commands".
SHELL := /bin/bash
SWIFT ?= swift
BASE_URL ?=
# Numbers of notices that `make bench` measures; 2000 takes half an hour and 8 GB of disk.
BENCH_SIZES ?= 5,50,500
# How long `make fuzz` looks for inputs that break the parser.
FUZZ_SECONDS ?= 3600
FLAGS := --explicit-target-dependency-import-check error
GONGWEN := .build/release/gongwen
PYTHON := .venv/bin/python
DENO := DENO_DIR=.venv/deno DENO_NO_UPDATE_CHECK=1 .venv/bin/deno
SCRIPTS := templates/assets/js

# Debian packages that the tool links, and those that only its tests use.
PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libssl-dev pkg-config
TEST_PACKAGES := chromium-headless-shell fonts-noto-cjk pandoc poppler-utils python3-venv
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)

# Installs those of $(1) that are missing; asks nothing and downloads nothing where none is.
define install
	@missing=$$(for name in $(1); do \
	  dpkg-query -W -f='$${Status}' $$name 2>/dev/null | grep -q '^install ok installed' || echo $$name; \
	done); \
	if [ -n "$$missing" ]; then \
	  $(SUDO) apt-get update -q && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $$missing; \
	fi
endef

.PHONY: site test test-swift test-browser serve check lint format bench evaluate measure fuzz sanitize setup setup-tests clean tool

site: tool
	$(GONGWEN) build $(if $(BASE_URL),--base-url $(BASE_URL))

test: test-swift test-browser

test-swift: setup setup-tests
	$(SWIFT) test $(FLAGS)

test-browser: site setup-tests
	$(PYTHON) -m pytest -q Tests/Browser

# The page about the site shows the figures, so it is built behind them.
evaluate: measure setup-tests
	$(MAKE) site
	$(PYTHON) Tests/Browser/evaluate_search.py

# CI fails where this changes content/quality.json.
measure: setup
	$(SWIFT) run $(FLAGS) Evaluate

serve: tool
	$(GONGWEN) serve

check: tool
	$(GONGWEN) check $(if $(FORMAT),--format $(FORMAT))

bench: tool setup-tests
	python3 -m venv .cache/pagefind
	.cache/pagefind/bin/pip install -q --disable-pip-version-check pagefind-bin-extended==1.5.2 \
	  || echo "Pagefind cannot be installed: its search is not measured."
	$(SWIFT) build -c release --static-swift-stdlib --product IndexSpeed $(FLAGS)
	$(PYTHON) Benchmarks/bench.py --sizes $(BENCH_SIZES)
	$(SWIFT) run -c release --static-swift-stdlib $(FLAGS) ParseSpeed content/notices/*.txt

fuzz: setup
	Tests/Fuzz/fuzz.sh $(FUZZ_SECONDS)

# The parser's tests under the address and the thread sanitizer, each in a build of its own.
sanitize: setup
	for kind in address thread; do \
	  ASAN_OPTIONS=detect_leaks=0 GENERATED_NOTICES=200 $(SWIFT) test $(FLAGS) --sanitize=$$kind \
	    --scratch-path .build-$$kind --filter 'NoticeParserTests|NoticeModelTests|DiagnosticsTests' \
	    || exit 1; \
	done

lint: .venv/stamp
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift
	$(DENO) lint --quiet $(SCRIPTS)
	$(DENO) check --quiet $(wildcard $(SCRIPTS)/*.js)

format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

tool: setup
	$(SWIFT) build -c release --static-swift-stdlib --product gongwen $(FLAGS)

setup:
	$(call install,$(PACKAGES))

setup-tests: .venv/stamp
	$(call install,$(TEST_PACKAGES) $(if $(shell command -v java),,default-jre-headless))

.venv/stamp: Tests/Browser/requirements.txt
	$(call install,$(TEST_PACKAGES))
	python3 -m venv .venv
	.venv/bin/pip install -q --disable-pip-version-check -r $<
	@touch $@

clean:
	$(SWIFT) package clean
	find site -mindepth 1 -not -name .gitignore -delete
	rm -rf artifacts .venv .cache .build-address .build-thread .build-fuzz
