import { closeDatabases } from '@cluster/database'
import { checkPort } from '../cluster/check-port.ts'
import { prepareCluster } from '../cluster/prepare-cluster.ts'
import { stopOnSignals } from '../cluster/stop-on-signals.ts'
import { welcome } from '../cluster/welcome.ts'
import { orExit } from '../cluster/with-stores.ts'
import { readEmbeddedConfig } from '../config.ts'
import { startDistributed } from './start-cluster.ts'

const started = Date.now()
const onStop = stopOnSignals()
const config = readEmbeddedConfig()
const report = (line: string) => console.error(line)

await orExit(async () => {
  await checkPort(config.PORT)
  const prepared = await prepareCluster(config, report)
  await closeDatabases()
  const cluster = await startDistributed(prepared, config.PORT, report).catch(async error => {
    await prepared.stop()
    throw error
  })
  const seconds = (Date.now() - started) / 1000
  const shape = `${cluster.processes.length} processes`
  console.log(welcome({ port: config.PORT, seconds, mailFolder: prepared.mailFolder, shape }))
  for (const { name, pid } of cluster.processes) console.log(`  ${String(pid()).padStart(8)}  ${name}`)
  onStop(async () => {
    await cluster.stop()
    await prepared.stop()
  })
})
