# One word for each thing to do; `make` alone names them.

SWIFT ?= swift
# One build serves run and test, so that dependencies are compiled once.
BUILD := -c release -Xswiftc -enable-testing --traits Desk
LOG ?= .build/test.log
SOURCES := Sources Tests Package.swift $(wildcard Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Tests)

.PHONY: help setup build run test format lint bench docs

help:
	@echo "make run     assess Examples/hikvision-disk-drives.yaml the day before and the day of its listing,"
	@echo "             and simulate Examples/hikvision-2019"
	@echo "make test    all tests, cases and tables; what needs the official files says so when skipped"
	@echo "make format  format the sources"
	@echo "make lint    check their format"
	@echo "make bench   accuracy, speed and start-up; ARGUMENTS='accuracy --misses 20' for one of them"
	@echo "make docs    the documentation, in .build/docs"
	@echo "make setup   install what the build and the tests need (zstd, zlib, SQLite, Python 3, Chromium)"

setup:
	@Scripts/setup

build: setup
	@$(SWIFT) build $(BUILD) --product licet

run: build
	@mkdir -p .build/no-lists
	@for day in 2019-10-08 2019-10-09; do \
	  echo '$$ licet assess Examples/hikvision-disk-drives.yaml --on '$$day; \
	  $$($(SWIFT) build $(BUILD) --show-bin-path)/licet assess Examples/hikvision-disk-drives.yaml --on $$day \
	    --exit-zero --data .build/no-lists || exit; \
	  echo; \
	done
	@echo '$$ licet simulate Examples/hikvision-2019/scenario.yaml --book Examples/hikvision-2019/book'
	@$$($(SWIFT) build $(BUILD) --show-bin-path)/licet simulate Examples/hikvision-2019/scenario.yaml \
	  --book Examples/hikvision-2019/book --html .build/hikvision-2019.html \
	  --exit-zero --data .build/no-lists > .build/hikvision-2019.txt
	@sed -n '1,/^What to do/p' .build/hikvision-2019.txt | sed '$$d'
	@sed -n '/^Side by side/,/^$$/p' .build/hikvision-2019.txt
	@echo "The whole answer is in .build/hikvision-2019.txt, the report for a browser in .build/hikvision-2019.html."
	@echo "More in Examples; licet itself is .build/release/licet, and 'licet --help' names what else it does."
	@echo "'.build/release/licet serve' begins a desk at http://127.0.0.1:8080: open the link it prints to set it up with an"
	@echo "example book. Docs/Licet.docc/Desk.md tells its pages and calls."

test: setup
	@mkdir -p $(dir $(LOG))
	@bash -o pipefail -c '$(SWIFT) test $(BUILD) --disable-xctest < /dev/null 2>&1 | tee $(LOG)'
	@Scripts/count-skipped $(LOG)
	@Scripts/law/compare-tables
	@Tests/Independent/run --licet "$$($(SWIFT) build $(BUILD) --show-bin-path)/licet"
	@Tests/Desk/run --licet "$$($(SWIFT) build $(BUILD) --show-bin-path)/licet"

format:
	@$(SWIFT) format format --in-place --parallel --recursive --configuration .swift-format $(SOURCES)

lint:
	@$(SWIFT) format lint --strict --parallel --recursive --configuration .swift-format $(SOURCES)

bench: setup
	@SWIFT='$(SWIFT)' Benchmarks/run $(ARGUMENTS)

docs: build
	@Scripts/build-docs .build/docs "$$($(SWIFT) build $(BUILD) --show-bin-path)"
