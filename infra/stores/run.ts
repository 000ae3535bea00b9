import { spawn } from 'node:child_process'
import { environment } from './config.ts'

type Options = { env?: Record<string, string>; silence?: number; onLine?: (line: string) => void }

/**
 * Runs a command to its end.
 * @param options.silence milliseconds without a word after which the command is killed
 * @returns what it printed, errors included
 * @throws Error whose message is what it printed, when it fails
 */
export function run(command: string, args: string[], { env = {}, silence, onLine }: Options = {}) {
  return new Promise<string>((resolve, reject) => {
    const child = spawn(command, args, { env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let isSilent = false
    const giveUp = () => {
      isSilent = true
      child.kill('SIGKILL')
    }
    let timer = silence ? setTimeout(giveUp, silence) : undefined

    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        for (const line of text.split(/[\r\n]+/)) if (line.trim()) onLine?.(line.trim())
        if (!silence) return
        clearTimeout(timer)
        timer = setTimeout(giveUp, silence)
      })
    }
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (code === 0) resolve(output)
      else if (isSilent) reject(new Error(`no answer within ${silence! / 1000} s`))
      else reject(new Error(output.trim() || `${command} ended with ${signal ?? `status ${code}`}`))
    })
  })
}
