import { collectDefaultMetrics, Histogram, register } from 'prom-client'

collectDefaultMetrics()

/** How long HTTP requests took, in seconds, by server, route and status class. */
export const httpDuration = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'How long HTTP requests took',
  labelNames: ['server', 'route', 'status'],
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
})

/** All metrics of this process in the Prometheus text format. */
export async function metricsText(): Promise<{ type: string; body: string }> {
  return { type: register.contentType, body: await register.metrics() }
}
