import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { searchPath } from '../../stores/config.ts'
import { run } from '../../stores/run.ts'
import { fault, info, ok, warning } from '../finding.ts'
import type { Check } from '../options.ts'

/** The Node that the cluster runs on, and the machine's own, which only has to start it. */
export const checkNode: Check = async () => {
  const { node } = process.versions
  const path = await machineNode()
  const own = path && (await run(path, ['--version'], { silence: 2_000 })).trim().replace(/^v/, '')

  const bundled =
    Number.parseInt(node, 10) === 24
      ? ok(`${node} runs the cluster`)
      : mismatch(node, Number.parseInt(node, 10) < 24)
  if (!own) return [bundled, info("the machine's own is not on the PATH")]
  if (Number.parseInt(own, 10) >= 20) return [bundled, ok(`the machine's own is ${own}`)]
  return [bundled, fault(`the machine's own, ${path}, is ${own}: too old`, 'Install Node 20 or later.')]
}

const mismatch = (version: string, isOld: boolean) =>
  (isOld ? fault : warning)(
    `${version} runs the cluster, which is made for 24`,
    'Delete node_modules and run npm start: it installs Node 24 for itself. Or install Node 24.',
  )

// npm puts the bundled one first.
async function machineNode(): Promise<string | undefined> {
  const folders = searchPath().filter(folder => !folder.split(sep).includes('node_modules'))
  for (const path of folders.map(folder => join(folder, 'node'))) {
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path
  }
}
