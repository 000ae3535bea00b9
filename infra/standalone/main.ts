import { checkPort } from '../cluster/check-port.ts'
import { prepareCluster } from '../cluster/prepare-cluster.ts'
import { stopOnSignals } from '../cluster/stop-on-signals.ts'
import { welcome } from '../cluster/welcome.ts'
import { orExit } from '../cluster/with-stores.ts'
import { readEmbeddedConfig } from '../config.ts'
import { startCluster } from './start-cluster.ts'

const started = Date.now()
const onStop = stopOnSignals()
const config = readEmbeddedConfig()

await orExit(async () => {
  await checkPort(config.PORT)
  const prepared = await prepareCluster(config, line => console.error(line))
  const endCluster = await startCluster(prepared, config.PORT)
  const seconds = (Date.now() - started) / 1000
  console.log(welcome({ port: config.PORT, seconds, mailFolder: prepared.mailFolder, shape: 'one process' }))
  onStop(async () => {
    await endCluster()
    await prepared.stop()
  })
})
