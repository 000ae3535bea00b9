import type { Stores } from '../stores/stores.ts'

export default async function stopStores(): Promise<void> {
  await (globalThis as unknown as { testStores: Stores }).testStores.stop()
}
