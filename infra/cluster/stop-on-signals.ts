const drainMs = 25_000

/**
 * Ctrl-C and SIGTERM end this process: at once while the cluster is still being started (what was started for it
 * ends with this process), later by the `stop` that the result is given, once.
 */
export function stopOnSignals(): (stop: () => Promise<void>) => void {
  let stop: (() => Promise<void>) | null = null
  let stopping = false
  const onSignal = async () => {
    if (stopping) return
    stopping = true
    if (!stop) process.exit(130)
    console.error('Stopping: finishing what is under way …')
    setTimeout(() => {
      console.error(`Not everything ended within ${drainMs / 1000} s: ending it now.`)
      process.exit(1)
    }, drainMs).unref()
    await stop()
    process.exit(0)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  // A test that is killed takes the cluster along that it started.
  process.on('disconnect', onSignal)
  return given => {
    stop = given
  }
}
