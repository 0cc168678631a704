/** What each format yields: the text kept as received, where the story starts in it, and what it says of itself. */

/** What a file says of its own publication, as written; null or absent where it says nothing. */
export type Details = {
  readonly title?: string | null
  readonly outlet?: string | null
  readonly url?: string | null
  readonly published?: string | null
  readonly language?: string | null
  readonly timezone?: string | null
}

export type Story = {
  readonly text: string
  /** Header lines stand before it. */
  readonly bodyStart: number
  readonly details: Details
  /** What a person should know about how it was read, though it was read. */
  readonly remarks: readonly { readonly what: string; readonly todo: string }[]
}
