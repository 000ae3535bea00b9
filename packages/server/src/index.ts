export { type Check, createServer, type ServerOptions } from './create-server.ts'
export { metricsText } from './metrics.ts'
export { type Running, runProcess } from './run-process.ts'
