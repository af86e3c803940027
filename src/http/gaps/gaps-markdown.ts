import type { Gap, GapsReport } from '../../core/gaps/gaps-report.ts'
import { citationPath, type Site } from '../site.ts'
import { aboutIn, andMore, counts, NOTHING, overall } from './gaps-words.ts'

/** For an issue tracker or a wiki. What visitors typed is plain text in it, whatever it looks like. */
export function gapsMarkdown(report: GapsReport, site: Site): string {
  const more = andMore(report)
  const about = aboutIn(report)
  const blocks = [
    '# What visitors ask and don’t get',
    plain(overall(report)),
    ...(report.gaps.length === 0
      ? [NOTHING]
      : report.gaps.map((gap, at) => gapBlock(gap, { at, site, title: about(gap) }))),
    ...(more === undefined ? [] : [more]),
  ]
  return `${blocks.join('\n\n')}\n`
}

interface Placed {
  readonly at: number
  readonly site: Site
  readonly title: string | undefined
}

function gapBlock(gap: Gap, { at, site, title }: Placed): string {
  return [
    `## ${at + 1}\\. ${plain(gap.question)}`,
    plain(counts(gap) + (title === undefined ? '' : `, about ${title}`)),
    ...(gap.examples.length === 0
      ? []
      : [
          gap.examples
            .map(({ question, times }) => `- ${plain(question)}${times === 1 ? '' : ` (${times})`}`)
            .join('\n'),
        ]),
    ...gap.nearest.map(
      ({ text, span, document }) =>
        `> ${plain(text)} — [${plain(document.title)}](<${site.link(citationPath(document, span))}>)`,
    ),
  ].join('\n\n')
}

/** Every ASCII sign that means something may have a backslash before it (CommonMark, §2.4). */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g, (sign) =>
      /[,;?'"%()]/.test(sign) ? sign : `\\${sign}`,
    )
}
