import type { Gap, GapsReport } from '../../core/gaps/gaps-report.ts'
import { citationPath, type Site } from '../site.ts'

/** The report with spans as in the rest of the contract, and with links to what it quotes. */
export function gapsJson({ gaps, ...report }: GapsReport, site: Site) {
  return { ...report, gaps: gaps.map((gap) => gapJson(gap, site)) }
}

function gapJson({ nearest, ...gap }: Gap, site: Site) {
  return {
    ...gap,
    nearest: nearest.map(({ text, span, document, section }) => ({
      text,
      ...span,
      document,
      section,
      link: site.link(citationPath(document, span)),
    })),
  }
}
