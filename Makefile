# The everyday commands; each is one or a few scripts, which can be run by hand as well.
PREFIX ?= /usr/local
SWIFT_BUILD = swift build -c release --product isogloss

.DEFAULT_GOAL := help
.PHONY: help demo test fuzz build format lint install clean

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' Makefile | expand -t 16

demo: build ## set up, build, and do the main job on the sample workspace
	scripts/fetch-lexicon
	scripts/demo

test: ## set up and run every test
	scripts/bootstrap
	swift build --build-tests
	scripts/fetch-lexicon .build/debug/isogloss
	swift test --parallel

fuzz: ## feed damaged inputs to every reader: SECONDS (default 10) each, TARGETS="docx odt"
	swift run -c release Fuzzing --seconds $(or $(SECONDS),10) $(TARGETS)

build: ## set up and build the program
	scripts/bootstrap
	$(SWIFT_BUILD)

format: ## format the sources in place
	swift format --in-place --recursive Sources Tests Benchmarks Fuzzing Package.swift

lint: ## everything that is checked without building
	scripts/lint

install: build ## install program, completions and man page under PREFIX (default /usr/local)
	scripts/install "$(PREFIX)"

clean: ## remove what was built (the dictionary in .isogloss/ stays)
	swift package clean
