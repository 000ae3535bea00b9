declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string
    retrieveItem(id: string): object
  }
  export class Engine {
    constructor(system: System, style: string, language?: string, forceLanguage?: boolean)
    setOutputFormat(format: 'text' | 'html'): void
    updateItems(ids: string[]): void
    makeBibliography(): [{ bibliography_errors: unknown[] }, string[]] | false
  }
}
