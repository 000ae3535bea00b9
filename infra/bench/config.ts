/** The environment of a cluster with stores and data of its own, whatever servers the person here has named. */
export function ownStores(dataDir: string, port: number): Record<string, string | undefined> {
  const named = { CLUSTER_DATA: dataDir, PORT: String(port), MONGODB_URI: '', REDIS_URL: '', SMTP_URL: '' }
  return { ...process.env, ...named }
}
