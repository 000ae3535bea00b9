import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Reads the arguments of a command, or ends with what is wrong and how it is used; `--help` asks for that only. */
export function argumentsOrExit<T extends ParseArgsConfig>(usage: string, config: T) {
  if (process.argv.includes('--help')) {
    console.log(usage)
    process.exit(0)
  }
  try {
    return parseArgs(config)
  } catch (error) {
    // What comes after the first sentence is about how Node could be asked.
    return fail(`${(error as Error).message.split('. ')[0]}\n${usage}`)
  }
}

/** Ends a command that was not asked rightly. */
export function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
