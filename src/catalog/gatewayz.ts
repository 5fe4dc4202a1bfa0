// Facts from Alpaca-Network/gatewayz-backend: src/services/metrics/prometheus_metrics.py, src/services/billing/credit_handler.py,
// src/services/circuit_breaker.py, src/middleware/security_middleware.py. Names and labels are those of the code; where a comment there names
// the values of a label but not the code that sets it, the values are examples.

export * from './gatewayz/http.ts';
export * from './gatewayz/inference.ts';
export * from './gatewayz/money.ts';
export * from './gatewayz/platform.ts';
export * from './gatewayz/pricing.ts';
export * from './gatewayz/provider.ts';
export { gatewayz, up } from './gatewayz/system.ts';
