export const GAPS_FORMATS = ['text', 'csv', 'markdown', 'html', 'json'] as const
export type GapsFormat = (typeof GAPS_FORMATS)[number]
