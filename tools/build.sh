#!/usr/bin/env bash
# Builds promtool and prometheus at the version that go.mod pins, once per machine, and links them at .tools/.
set -euo pipefail
cd "$(dirname "$0")"
command -v go >/dev/null || { echo 'Building Prometheus needs Go (https://go.dev/dl); or set PROMTOOL and PROMETHEUS to binaries of yours.' >&2; exit 2; }
version=$(sed -n 's|^require github.com/prometheus/prometheus ||p' go.mod)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/promwright/prometheus-$version
if [ ! -x "$cache/promtool" ] || [ ! -x "$cache/prometheus" ]; then
  echo "building promtool and prometheus $version into $cache: minutes on two cores, once per machine" >&2
  part=$(mktemp -d)
  trap 'rm -rf "$part"' EXIT
  for name in promtool prometheus; do
    CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X github.com/prometheus/common/version.Version=3.${version#v0.3}" \
      -o "$part/$name" "github.com/prometheus/prometheus/cmd/$name"
  done
  mkdir -p "$cache"
  mv "$part"/* "$cache"/
fi
mkdir -p ../.tools
ln -sf "$cache/promtool" "$cache/prometheus" ../.tools/
