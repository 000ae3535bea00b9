export { type Check, createServer, type ServerOptions } from './create-server.ts'
export { metricsText } from './metrics.ts'
export { networkOf } from './network-of.ts'
export { type Running, runProcess } from './run-process.ts'
