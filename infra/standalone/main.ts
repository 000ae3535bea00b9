import { checkPort } from '../cluster/check-port.ts'
import { prepareCluster } from '../cluster/prepare-cluster.ts'
import { welcome } from '../cluster/welcome.ts'
import { orExit } from '../cluster/with-stores.ts'
import { readEmbeddedConfig } from '../config.ts'
import { startCluster } from './start-cluster.ts'

const started = Date.now()
const config = readEmbeddedConfig()

await orExit(async () => {
  await checkPort(config.PORT)
  const prepared = await prepareCluster(config, line => console.error(line))
  const endCluster = await startCluster(prepared, config.PORT)
  const seconds = (Date.now() - started) / 1000
  console.log(welcome({ port: config.PORT, seconds, mailFolder: prepared.mailFolder, shape: 'one process' }))

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    console.error('Stopping: finishing what is under way …')
    await endCluster()
    await prepared.stop()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
})
