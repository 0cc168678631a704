/** Biome checks the rest; here only what it lacks: regular expressions that hostile text could make slow. */
import regexp from 'eslint-plugin-regexp'

export default [
  {
    files: ['dist/**/*.js'],
    plugins: { regexp },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
]
