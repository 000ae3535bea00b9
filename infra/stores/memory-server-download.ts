import { MongoBinary } from 'mongodb-memory-server-core'

try {
  await MongoBinary.getPath({ downloadDir: process.argv[2] })
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n').at(-1) : error)
  process.exit(1)
}
