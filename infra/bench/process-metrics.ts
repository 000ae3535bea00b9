import { databaseNamed } from '@cluster/database'

export interface Usage {
  /** Of CPU, since the process started. */
  cpuMs: number
  rssBytes: number
}

/** What each process has used, by its name. @param ports where each has its metrics */
export async function usageOf(ports: Record<string, number>): Promise<Record<string, Usage>> {
  const found = await Promise.all(
    Object.entries(ports).map(async ([name, port]) => [name, await usageAt(port)] as const),
  )
  return Object.fromEntries([...found, ['mongod', await usageOfMongod()]])
}

/** What the process behind a port has used. */
export async function usageAt(port: number): Promise<Usage> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const metric = (name: string) => Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1])
  return {
    cpuMs: metric('process_cpu_seconds_total') * 1000,
    rssBytes: metric('process_resident_memory_bytes'),
  }
}

/** How many commands MongoDB has answered that read or write, since it started. */
export async function mongodCommands(): Promise<number> {
  const { opcounters } = await databaseNamed('members').db!.admin().serverStatus()
  return Object.values(opcounters as Record<string, number>).reduce((sum, count) => sum + Number(count), 0)
}

async function usageOfMongod(): Promise<Usage> {
  const { extra_info: cpu, mem } = await databaseNamed('members').db!.admin().serverStatus()
  return {
    cpuMs: (Number(cpu.user_time_us) + Number(cpu.system_time_us)) / 1000,
    rssBytes: Number(mem.resident) * 2 ** 20,
  }
}
