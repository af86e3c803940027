declare module 'parse-prometheus-text-format' {
  /** Samples by metric; those of histograms have `count`, `sum` and `buckets` in place of `value`. */
  export default function parsePrometheusTextFormat(text: string): readonly {
    readonly name: string
    readonly metrics: readonly { labels?: Record<string, string>; value: string }[]
  }[]
}
