/** What is said of two names: whether they can be one actor's, how surely, and a sentence that a person can check. */

export type Judgement = {
  /** `same`: nothing speaks against it; `likely`: it fits, and who else bears the name decides; `other`: two actors. */
  readonly verdict: 'same' | 'likely' | 'other'
  /** From 0 to 1; at least 0.5 where the verdict is not `other`. */
  readonly score: number
  readonly because: string
}

export function other(because: string, score = 0): Judgement {
  return { verdict: 'other', score, because }
}

export function likely(score: number, because: string): Judgement {
  return { verdict: 'likely', score: round(Math.min(0.95, Math.max(0.5, score))), because }
}

export function same(score: number, because: string): Judgement {
  return { verdict: 'same', score: round(score), because }
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}

/** The better of two judgements; the first where they are as good. */
export function better(a: Judgement, b: Judgement): Judgement {
  const order = ['other', 'likely', 'same']
  const ahead = order.indexOf(b.verdict) - order.indexOf(a.verdict)
  return ahead > 0 || (ahead === 0 && b.score > a.score) ? b : a
}
