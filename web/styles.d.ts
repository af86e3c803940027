/** The build puts a style sheet in as its text; see bundle.mjs. */
declare module '*.css' {
  const text: string
  export default text
}
