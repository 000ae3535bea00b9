import { type KeySet, readKeySet } from './key-set.ts'

/** The keys as a running process knows them. */
export interface FollowedKeys {
  current(): KeySet
  stop(): void
}

const lookAgainMs = 3_000

/** Reads the keys, and again every few seconds: another process may rotate them, and time makes the next one sign. */
export async function followKeySet(
  { secret, now }: { secret: string; now: () => Date },
  onFailure: (error: unknown) => void,
): Promise<FollowedKeys> {
  let keys = await readKeySet(secret, now())
  const timer = setInterval(async () => {
    try {
      keys = await readKeySet(secret, now())
    } catch (error) {
      onFailure(error)
    }
  }, lookAgainMs)
  timer.unref()
  return { current: () => keys, stop: () => clearInterval(timer) }
}
