import { closeDatabases } from '@cluster/database'
import { eventually } from '@cluster/testkit'
import { expect, test } from '@jest/globals'
import { inMs, Note, noteJob, openNotes, queues, work } from './fixtures.ts'
import { lineTo } from './line.ts'
test('x', async () => {
  await openNotes()
  const line = await lineTo(queues.redisUrl)
  let begin = () => {}
  const begun = new Promise<void>(r => { begin = r })
  const slow = noteJob(async () => { begin(); await new Promise(r => setTimeout(r, 1000)); return { state: 'DONE' } })
  await Note.create({ _id: 'slow', wakeAt: inMs(-1) })
  const end = work(slow, { redisUrl: line.url })
  await begun
  line.cut()
  const t = Date.now(); await end(); console.log('closed', Date.now() - t)
  for (let i=0;i<12;i++) { await new Promise(r => setTimeout(r, 2000)); console.log(i, process.getActiveResourcesInfo().join()) }
  line.mend()
  for (let i=0;i<3;i++) { await new Promise(r => setTimeout(r, 2000)); console.log(line.open()) }
  await line.close(); await closeDatabases()
}, 60000)
