# Draft: not yet reviewed by a translator.
### The schedule: today, weeks, calendar.

cancelled-closed = The place is closed.
cancelled-no-leader = The leader is away.
cancelled-weather = The weather is too bad.
cancelled-system = A fault in our system.
cancelled-other = We have to cancel.

cancelled = Cancelled
cancelled-no-harm = You do not need to come. It does not count against you.
moved = Moved
moved-from = Before:
day-today = Today
day-tomorrow = Tomorrow

today-begins-in =
    { $minutes ->
        [one] Now: begins in { $minutes } minute
       *[other] Now: begins in { $minutes } minutes
    }
today-begins-at = Today: begins at { $start }
today-begun = Now: has begun. Ends at { $end }.
today-here-now = You are checked in. It ends at { $end }.
today-here-waiting = You have checked in. The supervisor will confirm it.
today-reported = You have said that you cannot come.
today-next-tomorrow = Next time: tomorrow
today-next-day = Next time: { $day }
today-free = You have nothing today.
today-done = You have nothing more today.
today-nothing-planned = Nothing new is planned yet. You can ask your counsellor.
today-way = Show the way
today-bring = Bring:
today-how = What to do here
today-here = I am here
today-leaving = I am leaving
today-cannot-come = I cannot come
today-absence-change = Change what you said
today-after = After that
today-whole-schedule = The whole schedule
today-week = Your week
today-hours-label = Hours this week
today-hours-of = { $done } of { $goal } hours this week
today-hours = Hours this week: { $done }
today-attendance = Your attendance

schedule-title = Your schedule
schedule-this-week = This week
schedule-next-week = Next week
schedule-week = Week { $number }
schedule-earlier-days = Earlier this week
schedule-nothing = Nothing is planned.
schedule-nothing-more = Nothing more this week.
schedule-other-weeks = Other weeks
schedule-earlier-weeks = Earlier weeks
schedule-later-weeks = Later weeks
schedule-to-this-week = To this week

calendar-title = The schedule in your phone's calendar
calendar-name = My schedule
calendar-how = Your phone's calendar can fetch your schedule. Then you also see when something changes.
calendar-make = Make an address
calendar-made = The address is ready. Now you can add it to your calendar.
calendar-add = Add to the calendar
calendar-address = Address:
calendar-secret = Show the address only to people you trust. Whoever has it can read your schedule.
calendar-renew = Make a new address
calendar-renew-hint = Do you want another address? The old one stops working at once.
