# `make` installs and builds out/; `make test` installs and tests. Each is enough on a fresh machine with Node >= 20.19.
.PHONY: build test check alerts verify bench tools update format clean help
MAKEFLAGS += --no-print-directory

build: node_modules/.package-lock.json ## install, compile and check the types, write out/
	@npm run --silent build

test: node_modules/.package-lock.json ## install and run all tests that need Node alone (promtool too, where there is one)
	@npm test --silent

check: node_modules/.package-lock.json ## types, lint, stale output, tests: what CI runs, save `make alerts` and `make verify`
	@npm run --silent check
	@npm test --silent

alerts: node_modules/.package-lock.json ## every test of every alert with every promtool that is found; see `make tools`
	@npm run --silent alerts

verify: node_modules/.package-lock.json ## out/ and the analysis against every real Prometheus that is found; see `make tools`
	@npm run --silent verify

bench: node_modules/.package-lock.json ## synthetic projects of 100 and 500 services beside their floors
	@npm run --silent compile
	@npm run --silent bench

tools: ## build promtool and prometheus 3.x into a cache folder and link them at .tools/ (needs Go, takes minutes once)
	@tools/build.sh

update: node_modules/.package-lock.json ## rewrite everything that is generated
	@node tools/schemas.mjs
	@npm run --silent build
	@UPDATE=1 npx vitest run test/self/readme.test.ts test/metric/file/docs.test.ts test/seeds/seeds.test.ts test/self/rule-pages.test.ts test/mutation test/simulate/docs.test.ts

format: node_modules/.package-lock.json ## format the sources
	@npm run --silent format

clean: ## remove what was installed and compiled
	rm -rf node_modules dist .bench

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

node_modules/.package-lock.json: package.json package-lock.json
	@node -e 'const [a, b] = process.versions.node.split(".").map(Number); if (a < 20 || (a === 20 && b < 19)) { console.error("promwright needs Node 20.19 or newer; this is " + process.version); process.exit(1) }'
	@npm ci --no-fund --no-audit
	@touch $@
