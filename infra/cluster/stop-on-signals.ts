/** On Ctrl-C or SIGTERM: drains and stops everything, once, then ends this process. */
export function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false
  const onSignal = async () => {
    if (stopping) return
    stopping = true
    console.error('Stopping: finishing what is under way …')
    await stop()
    process.exit(0)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}
