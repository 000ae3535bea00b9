import { copyFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { MongoBinary } from 'mongodb-memory-server-core'

const folder = process.argv[2]!
try {
  const path = await MongoBinary.getPath({ downloadDir: folder })
  // it may have found one that another project has downloaded
  if (dirname(path) !== folder) await copyFile(path, join(folder, basename(path)))
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n').at(-1) : error)
  process.exit(1)
}
