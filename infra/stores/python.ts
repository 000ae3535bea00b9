import { findOnPath } from './binary.ts'
import { fetchOnce } from './cache.ts'
import { run } from './run.ts'

/**
 * A python3 that has pip: the machine's own, else a virtual environment kept in the cache.
 * @throws Error with the reason when there is none
 */
export async function pythonWithPip(): Promise<string> {
  const python = await findOnPath('python3')
  if (!python) throw new Error('python3 is not on the PATH')
  await run(python, ['--version']).catch(error => {
    throw new Error(`python3 does not run: ${error.message}`)
  })

  if (await hasPip(python)) return python
  const folder = await fetchOnce('python-with-pip', async empty => {
    await run(python, ['-m', 'venv', empty]).catch(() => {
      throw new Error('python3 has neither pip nor venv (Debian, Ubuntu: apt install python3-venv)')
    })
  })
  return `${folder}/bin/python3`
}

const hasPip = (python: string) =>
  run(python, ['-m', 'pip', '--version']).then(
    () => true,
    () => false,
  )
