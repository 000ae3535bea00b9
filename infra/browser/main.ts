import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { argumentsOrExit } from '../arguments.ts'
import { stopOnSignals } from '../cluster/stop-on-signals.ts'
import { orExit } from '../cluster/with-stores.ts'
import { root } from '../config.ts'
import { clusterPlace, runCluster, type TestCluster } from '../test/cluster.ts'
import { findChromium } from './find-chromium.ts'
import { newestCode } from './newest-code.ts'
import { signInJourney } from './sign-in-journey.ts'
import { type Traveller, travellers } from './travellers.ts'

// As root in a container Chromium has no sandbox of its own; it visits our own pages only.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const pictures = join(root, '.data', 'browser')
const usage = `Usage: npm run browser [-- --pictures]
Signs in with a real Chromium. A picture of each step, or of the one that fails, is put into ${pictures}`
const { values } = argumentsOrExit(usage, { options: { pictures: { type: 'boolean', default: false } } })
const keepsPictures = values.pictures

const onStop = stopOnSignals()

await orExit(async () => {
  const executablePath = findChromium(process.env)
  const place = await clusterPlace()
  const cluster = await runCluster('standalone', place)
  let browser: Browser | undefined
  const stop = async () => {
    await browser?.close()
    await cluster.end('SIGTERM')
    place.remove()
  }
  onStop(stop)
  try {
    browser = await chromium.launch({ executablePath, args: flags })
    for (const traveller of travellers) await travel(browser, cluster, traveller)
    console.log('All of it works, in both languages.')
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  } finally {
    await stop()
  }
})

async function travel(browser: Browser, cluster: TestCluster, traveller: Traveller): Promise<void> {
  const { language, locale } = traveller
  const context = await browser.newContext({ locale, viewport: { width: 1100, height: 760 } })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const faults = faultsOf(page)
  let count = 0
  const picture = async (name: string) => {
    mkdirSync(pictures, { recursive: true })
    const path = join(pictures, `${language}-${name}.png`)
    // A page that is just being left has no looks.
    return page.screenshot({ path }).then(
      () => path,
      () => 'there is no picture of it',
    )
  }
  const step = async (text: string) => {
    if (keepsPictures && count > 0) await picture(String(count))
    count += 1
    console.log(`${language}  ${count}. ${text}`)
  }
  try {
    await signInJourney({ page, url: cluster.url, codeFor: newestCode(cluster), step }, traveller)
    if (keepsPictures) await picture(String(count))
    if (faults.length > 0) throw new Error(`The browser complains: ${faults.join('; ')}`)
  } catch (error) {
    console.error(`Failed at step ${count}; what the page looked like: ${await picture('failed')}`)
    throw error
  }
  await context.close()
}

/** What a page's scripts or its content security policy have run into. */
function faultsOf(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', message => {
    if (/Content Security Policy/.test(message.text())) faults.push(message.text())
  })
  return faults
}
