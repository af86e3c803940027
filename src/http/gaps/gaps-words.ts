import type { Gap, GapsReport } from '../../core/gaps/gaps-report.ts'

/** "From 2026-11-01 to 2026-11-28: 420 questions, 97 (23.1 %) not answered; 31 ratings, 6 of no help." */
export function overall({ from, to, asked, unanswered, rated, notHelpful }: GapsReport): string {
  const questions = `${counted(asked, 'question')}, ${unanswered} (${percent(asked === 0 ? 0 : unanswered / asked)}) not answered`
  const ratings = `${counted(rated, 'rating')}, ${notHelpful} of no help`
  return `From ${from} to ${to}: ${[...(asked === 0 ? [] : [questions]), ratings].join('; ')}.`
}

/** "12 times (2.9 % of all questions), 5 wordings, 2 rated as no help, 2026-11-03 to 2026-11-27" */
export function counts({ times, share, wordings, notHelpful, firstDay, lastDay }: Gap): string {
  return [
    `${counted(times, 'time')}${share === null ? '' : ` (${percent(share)} of all questions)`}`,
    ...(wordings === 1 ? [] : [`${wordings} wordings`]),
    ...(notHelpful === 0 ? [] : [`${notHelpful} rated as no help`]),
    firstDay === lastDay ? firstDay : `${firstDay} to ${lastDay}`,
  ].join(', ')
}

export function andMore({ further }: GapsReport): string | undefined {
  if (further.gaps === 0) return undefined
  return `And ${further.gaps} more, asked ${counted(further.times, 'time')} together.`
}

/** What a gap is about, where they are about different things; undefined where that says nothing. */
export function aboutIn({ gaps }: GapsReport): (gap: Gap) => string | undefined {
  const several = new Set(gaps.map(({ document }) => document?.id)).size > 1
  return ({ document }) => (several ? document?.title : undefined)
}

export const NOTHING = 'Nothing was asked that the documents do not tell.'

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
