import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ParsedMail, simpleParser } from 'mailparser'
import { freePorts } from '../distributed/free-ports.ts'
import { bareEnvironment, root } from './run-command.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
type Answer = { data?: any; errors?: { message: string; extensions: Record<string, string> }[] }

export interface TestCluster {
  url: string
  dataDir: string
  /** What the command printed so far. */
  output(): string
  /** Asks the gateway, in the name of a role of the seed or of nobody. */
  ask(query: string, variables?: object, role?: string): Promise<Answer>
  /** The mails caught so far. */
  mails(): Promise<ParsedMail[]>
  /** Sends a signal to the command's process and waits for its end. @returns its exit status */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** A folder and a port for a cluster of a test; `remove` after it has ended. */
export async function clusterPlace(): Promise<{ dataDir: string; port: number; remove(): void }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'initiatives-et-cite-cluster-'))
  const [port] = await freePorts(1)
  return { dataDir, port: port!, remove: () => rmSync(dataDir, { recursive: true, force: true }) }
}

/** Runs the command that `npm start` or `npm run start:distributed` runs, and waits until it is ready. */
export async function runCluster(
  shape: 'standalone' | 'distributed',
  { dataDir, port }: { dataDir: string; port: number },
  { nodeOptions = [] as string[], env = {} as Record<string, string> } = {},
): Promise<TestCluster> {
  const child = spawn(process.execPath, [...nodeOptions, `infra/${shape}/main.ts`], {
    cwd: root,
    // It ends with us, however that is.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...bareEnvironment(),
      CLUSTER_DATA: dataDir,
      PORT: String(port),
      ...env,
    },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (printed += chunk))
  const url = `http://127.0.0.1:${port}`
  await untilReady(child, () => printed)
  return {
    url,
    dataDir,
    output: () => printed,
    ask: async (query, variables = {}, role) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(role ? { authorization: `Bearer ${await tokenFor(role, dataDir)}` } : {}),
        },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as Answer
    },
    mails: () => readMails(join(dataDir, 'mail')),
    end: async signal => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
      const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
      child.kill(signal)
      return ended
    },
  }
}

const tokens = new Map<string, Promise<string>>()

/** What `npm run token` prints for a role: one token for all who ask, it is good for twelve hours. */
export function tokenFor(role: string, dataDir: string): Promise<string> {
  const place = `${dataDir} ${role}`
  const token = tokens.get(place) ?? printedToken(role, dataDir)
  tokens.set(place, token)
  return token
}

async function printedToken(role: string, dataDir: string): Promise<string> {
  const env = { ...bareEnvironment(), CLUSTER_DATA: dataDir }
  const { stdout } = await promisify(execFile)(process.execPath, ['infra/token/main.ts', role], {
    cwd: root,
    env,
  })
  return stdout.trim()
}

async function untilReady(child: ChildProcess, printed: () => string): Promise<void> {
  while (!printed().includes('Ctrl-C stops everything')) {
    if (child.exitCode !== null) throw new Error(`The cluster ended with ${child.exitCode}:\n${printed()}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

async function readMails(folder: string): Promise<ParsedMail[]> {
  const names = readdirSync(folder).filter(name => name.endsWith('.eml'))
  return Promise.all(names.map(name => simpleParser(readFileSync(join(folder, name)))))
}
