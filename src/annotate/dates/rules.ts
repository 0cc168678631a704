/** The rules of this folder: what each reads, with examples read as published on Tuesday 5 March 2024. */
import type { Rule } from '../../text/rule.ts'

export const dateRules: readonly Rule[] = [
  {
    id: 'dates/in-digits',
    says: 'Reads dates in digits: 2022-01-07, 07.01.2022, and 1/7/2022 with the month first where it can be one.',
    finds: ['Filed 2024-02-29 in Almaty.', 'The order of 07.01.2022 still holds.', 'Signed on 1/7/2022.'],
    ignores: ['Version 1.2.2022.4 is out.', 'The order of 31.06.2022 was a hoax.', 'Call 555-2022 for help.'],
  },
  {
    id: 'dates/month-day',
    says: 'Reads days with their month: "7 January 2022", "Jan. 7", "Friday, 1 March", "the 25th of August", "on the 7th".',
    finds: ['He left on 7 January 2022.', 'The fire of Jan. 7 was put out.', 'Rain fell on the 2nd.'],
    ignores: ['It was signed on 31 June.', 'The 7th floor burned.', 'May twelve soldiers cross?'],
  },
  {
    id: 'dates/shared',
    says: 'Gives a bare day, month or year what its neighbour names: "12-14 July", "May 4 and 5", "2007-08".',
    finds: ['Fighting went on from 12 to 14 July 2023.', 'The crisis of 2007-08 hit hard.'],
    ignores: ['On 4 May and 5 people were hurt.', 'Between 12 and 14 people were hurt.'],
  },
  {
    id: 'dates/month',
    says: 'Reads months with or without a year: "May 2021", "last November", "in May".',
    finds: ['They met in May 2021.', 'It opened last November.', 'Flooding began in March.'],
    ignores: ['They may leave.', 'Troops march on the capital.', 'Helena May spoke.'],
  },
  {
    id: 'dates/weekday',
    says: 'Reads weekdays: the latest one up to the report, unless a word or tense says that it lies ahead.',
    finds: ['He died on Thursday.', 'They will vote on Sunday.', 'Last Friday it rained.'],
    ignores: ['The sun shone.', 'They wed in secret.', 'The Sunday Times wrote it.'],
  },
  {
    id: 'dates/year',
    says: 'Reads years: "2019", "the year 2000", "fiscal 1989", "264 BC", "year-end".',
    finds: ['He stepped down in 2019.', 'Carthage fell in 146 BC.'],
    ignores: ['It cost $1990.', 'Resolution 1441 was passed.', 'Police held 1500 people.'],
  },
  {
    id: 'dates/decade',
    says: 'Reads decades and centuries: "the 1990s", "the late 90s", "the 20th century".',
    finds: ['It began in the 1990s.', 'The mosque dates from the 11th century.'],
    ignores: ['She is in her 30s.', 'The 20th person was freed.'],
  },
  {
    id: 'dates/season',
    says: 'Reads seasons: "this summer", "last fall", "in spring".',
    finds: ['The dam broke last spring.', 'They return in autumn.'],
    ignores: ['Prices fall in Tehran.', 'The fall of the city shocked many.'],
  },
  {
    id: 'dates/quarter',
    says: 'Reads quarters and halves of a year, and a year or quarter the text is at: "the third quarter", "the quarter".',
    finds: ['Output fell in the third quarter.', 'Sales rose in the quarter.'],
    ignores: ['A quarter of the homes burned.', 'They searched the living quarters.'],
  },
  {
    id: 'dates/holiday',
    says: 'Reads holidays whose day can be worked out: "Christmas Eve", "Easter Monday".',
    finds: ['The truce began on Christmas Eve.', 'Shops closed on Easter Monday.'],
    ignores: ['They took a holiday.'],
  },
  {
    id: 'dates/report-unit',
    says: 'Reads days, weeks, months and years counted from the report: "last week", "this month", "next year".',
    finds: ['Talks failed last week.', 'Elections follow next year.'],
    ignores: ['It lasted a week.', 'The last bus left.'],
  },
  {
    id: 'dates/story-unit',
    says: 'Reads days, weeks, months and years counted from the date the text is at: "the next day", "that year".',
    finds: [
      'He was shot on 2 March. The next day the city rose.',
      'In 2011 he fled. That year the war began.',
    ],
    ignores: ['The next speaker wept.', 'That man fled.'],
  },
  {
    id: 'dates/day-word',
    says: 'Reads "today", "yesterday", "tomorrow" and the days beside them.',
    finds: ['He resigned yesterday.', 'The road opens tomorrow.'],
    ignores: ['He resigned at once.'],
  },
  {
    id: 'dates/weekend',
    says: 'Reads "the weekend": the two days before the report, or after it where the text looks ahead.',
    finds: ['Protests began over the weekend.'],
    ignores: ['He owns a weekend house.'],
  },
  {
    id: 'dates/clock',
    says: 'Reads clock times with or without their day: "10:30 a.m.", "5pm on 8 January", "noon on Friday".',
    finds: [
      'A blast shook the port at 10:30 a.m.',
      'It ends at noon on Friday.',
      'Shells fell at 0530 hours.',
    ],
    ignores: ['Petrol costs 10.30 a litre.', 'Police fired 5 shots.', 'It took 1800 hours of work.'],
  },
  {
    id: 'dates/part-of-day',
    says: 'Reads parts of a day: "Thursday night", "early Friday morning", "last night", "tonight", "at dawn".',
    finds: [
      'The bridge fell on Thursday night.',
      'Shelling resumed at dawn.',
      'He speaks tonight.',
      'Shells fell overnight.',
    ],
    ignores: ['The Morning Star reported it.', 'Night fell.', 'An overnight curfew is in force.'],
  },
  {
    id: 'dates/of-year',
    says: 'Joins a date to a year told beside it: "June last year", "the spring of 1994", "this year\'s third quarter".',
    finds: ['He was jailed in June last year.', 'The spring of 1994 was wet.'],
    ignores: ['He was jailed in June.'],
  },
  {
    id: 'dates/ago',
    says: 'Counts back or on from the report: "two weeks ago", "a year ago", "ten days from now".',
    finds: ['The strike began two weeks ago.', 'The truce ends ten days from now.'],
    ignores: ['The strike lasted two weeks.'],
  },
  {
    id: 'dates/later',
    says: 'Counts on from the date the text is at: "three days later".',
    finds: ['He fled on 1 March. Three days later he was caught.'],
    ignores: ['He spoke later.', 'Three days passed.'],
  },
  {
    id: 'dates/earlier',
    says: 'Counts back from the date the text is at: "a month earlier"; beside a quarter, to that of the year before.',
    finds: ['He fled on 1 March. A month earlier he had been cheered.'],
    ignores: ['He spoke earlier.', 'A month passed.'],
  },
  {
    id: 'dates/modified',
    says: 'Takes words that narrow a date or hedge it into its span: "early Friday", "the end of May", "about 30 years".',
    finds: [
      'It began early on Friday.',
      'The camp closes at the end of May.',
      'He ruled for about 30 years.',
    ],
    ignores: ['The early bird sings.', 'About 30 men fled.'],
  },
  {
    id: 'dates/span',
    says: 'Reads durations: "two weeks", "a month", "the past three years", "recent days", "months".',
    finds: [
      'The siege lasted two weeks.',
      'In the past three years he wrote nothing.',
      'It went on for months.',
    ],
    ignores: ['A 30-year-old man was hurt.', 'Three-quarters of the homes burned.'],
  },
  {
    id: 'dates/repeated',
    says: 'Reads times that repeat: "every Monday", "daily", "twice a month", "each year".',
    finds: ['They protest every Monday.', 'The paper appears daily.', 'Trains run twice a week.'],
    ignores: ['They protested on Monday.', 'Every man fled.'],
  },
  {
    id: 'dates/vague',
    says: 'Reads words for the present, the past and the future without a date: "now", "recently", "the future".',
    finds: ['Now the square is empty.', 'He recently resigned.', 'The future is open.'],
    ignores: ['The past winner lost.'],
  },
]
