// What a process of its own runs: the bytes of a PDF come in, its text goes out. It may be killed at any moment.
import { stdin, stdout } from 'node:process'
import { buffer } from 'node:stream/consumers'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { largestMemory, longestText, mostPages } from './limits.ts'

if (isMainThread) {
  const bytes = await buffer(stdin)
  // What unfolds too far is read without a pause: only another thread can see how large it grows.
  const watch = setInterval(() => process.memoryUsage.rss() > largestMemory && process.exit(3), 50)
  const worker = new Worker(new URL(import.meta.url), { workerData: bytes })
  worker.once('message', (text: string) => {
    clearInterval(watch)
    stdout.end(text, () => process.exit(0))
  })
  worker.once('error', () => process.exit(2))
} else {
  const { getDocumentProxy } = await import('unpdf')
  const pdf = await getDocumentProxy(new Uint8Array(workerData), { verbosity: 0 })
  let text = ''
  for (let n = 1; n <= Math.min(pdf.numPages, mostPages) && text.length < longestText; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent()
    for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str
    text += '\n'
  }
  parentPort!.postMessage(text.slice(0, longestText))
}
