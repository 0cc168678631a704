/** Generated from data/en/speaking-roles.yml by `npm run data`. Change the table, not this file. */
export type SpeakingRolesRow = {
  readonly speaks: string
  readonly bare: boolean
  readonly bodies: readonly string[]
  readonly words: readonly string[]
}

export const speakingRoles: readonly SpeakingRolesRow[] = [
  {"speaks":"body","bare":true,"bodies":[],"words":["spokesman","spokeswoman","spokesperson","director","director-general"]},
  {"speaks":"body","bare":false,"bodies":[],"words":["chief","head","manager","coordinator","executive","ceo","lawyer","attorney","solicitor","barrister","counsel","commissioner","commandant"]},
  {"speaks":"body","bare":true,"bodies":["embassy","consulate"],"words":["consul","ambassador"]},
  {"speaks":"body","bare":true,"bodies":["town hall","city hall","municipality"],"words":["mayor"]},
  {"speaks":"body","bare":true,"bodies":["prosecutors","prosecutor's office","prosecutors' office"],"words":["prosecutor"]},
  {"speaks":"body","bare":false,"bodies":["association","federation","confederation","league","club","society","union","cooperative"],"words":["chairman","chairwoman","chairperson","chair"]},
  {"speaks":"self","bare":false,"bodies":[],"words":["president","premier","minister","secretary","chancellor","governor","prefect","senator","king","queen","judge","ombudsman"]},
]
