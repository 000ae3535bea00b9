/** Points a minute: one address asks all there is. */
export const unlimited = '100000000'

/** The environment of a cluster with stores and data of its own, whatever servers the person here has named. */
export function ownStores(dataDir: string, port: number): Record<string, string | undefined> {
  const named = { CLUSTER_DATA: dataDir, PORT: String(port), MONGODB_URI: '', REDIS_URL: '', SMTP_URL: '' }
  const limits = { RATE_LIMIT_ADDRESS: unlimited }
  return { ...process.env, ...named, ...limits }
}
