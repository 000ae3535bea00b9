import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface Child {
  /** Gives it a task and waits for the result. */
  ask(task: unknown): Promise<unknown>
  stop(): Promise<void>
}

/** Starts a file of this folder that calls `answerTasks`, with the flags of this process. */
export function startChild(file: string): Child {
  // Ctrl-C on a terminal is for us: we end what we have started, in order.
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { detached: true })
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${file} ended by itself: see what it printed above.`)
  })
  ended.catch(() => undefined)
  return {
    ask: async task => {
      const answered = once(child, 'message').then(([answer]) => answer as unknown)
      child.send(task as object)
      return Promise.race([answered, ended])
    },
    stop: async () => {
      if (child.connected) child.disconnect()
      await ended.catch(() => undefined)
    },
  }
}

/** Does one task after another for the process that started this one, and ends with it. */
export function answerTasks<T>(answer: (task: T) => Promise<unknown>, end = async () => {}): void {
  process.on('message', async task => process.send!(await answer(task as T)))
  process.once('disconnect', async () => {
    await end()
    process.exit(0)
  })
}
