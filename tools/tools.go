//go:build tools

// Package tools pins what promwright is verified against: Prometheus' own server and promtool.
package tools

import (
	_ "github.com/prometheus/prometheus/cmd/prometheus"
	_ "github.com/prometheus/prometheus/cmd/promtool"
)
