# One word for each thing to do; `make` alone names them.

SWIFT ?= swift
# One build serves run and test, so that dependencies are compiled once.
BUILD := -c release -Xswiftc -enable-testing
LOG ?= .build/test.log
SOURCES := Sources Tests Package.swift $(wildcard Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Tests)

.PHONY: help setup build run test format lint bench docs

help:
	@echo "make run     screen Examples/counterparties.csv against the built-in facts"
	@echo "make test    all tests; those that need the official lists say so when skipped"
	@echo "make format  format the sources"
	@echo "make lint    check their format"
	@echo "make bench   accuracy, speed and start-up; ARGUMENTS='accuracy --misses 20' for one of them"
	@echo "make docs    the documentation, in .build/docs"
	@echo "make setup   install what the build needs (zstd and zlib)"

setup:
	@Scripts/setup

build: setup
	@$(SWIFT) build $(BUILD) --product licet

run: build
	@mkdir -p .build/no-lists
	@$$($(SWIFT) build $(BUILD) --show-bin-path)/licet screen --input Examples/counterparties.csv \
	  --format text --exit-zero --data .build/no-lists
	@echo "  (licet itself is .build/release/licet)"

test: setup
	@mkdir -p $(dir $(LOG))
	@bash -o pipefail -c '$(SWIFT) test $(BUILD) --disable-xctest < /dev/null 2>&1 | tee $(LOG)'
	@Scripts/count-skipped $(LOG)

format:
	@$(SWIFT) format format --in-place --parallel --recursive --configuration .swift-format $(SOURCES)

lint:
	@$(SWIFT) format lint --strict --parallel --recursive --configuration .swift-format $(SOURCES)

bench: setup
	@SWIFT='$(SWIFT)' Benchmarks/run $(ARGUMENTS)

docs: build
	@Scripts/build-docs .build/docs "$$($(SWIFT) build $(BUILD) --show-bin-path)"
