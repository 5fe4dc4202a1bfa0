export * from '../../src/lint/example/gateway.ts';
