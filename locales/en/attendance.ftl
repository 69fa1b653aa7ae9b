# Draft: not yet reviewed by a translator.
### Attendance: what is recorded, and how it is known.

## Words of the log
outcome-unmarked = Nothing recorded
outcome-present = Present
outcome-late = Came late
outcome-left-early = Left early
outcome-not-there = Not there
outcome-absent-accepted = Absent, the reason is accepted
outcome-absent-not-accepted = Absent, the reason is not accepted
outcome-sick = Sick
outcome-cancelled-by-us = Cancelled by us
evidence-site-code = The code at the site was scanned
evidence-staff-scan = Staff scanned
evidence-supervisor-mark = The supervisor recorded it
evidence-typed-code = The six digits on the screen were typed in
evidence-site-code-later = The code at the site was scanned, and sent later
evidence-printed-card = A printed card
evidence-paper = An attendance list on paper
evidence-own-word = The participant’s own word
reason-sick = I am sick
reason-child-sick = My child is sick
reason-other-authority = A meeting with another authority
reason-job-interview = A job interview
reason-funeral = A funeral
reason-other = Something else

## Her record by week
attendance-title = Your attendance
attendance-hours-label = Hours this week
attendance-hours = { $done } of { $goal } hours
attendance-empty = Nothing this week.
attendance-week = Week { $week }
attendance-weeks-label = Choose a week
attendance-earlier = The week before
attendance-later = The week after
attendance-this-week = This week
attendance-coming = Has not begun
attendance-credited = Counts as { $hours } hours.
attendance-cancelled = We cancelled.
attendance-not-against-you = It does not count against you. You get the hours anyway.
attendance-cannot-come = I cannot come
attendance-could-not-come = I could not come
attendance-report-change = Change what you told us
attendance-visit = Visit
attendance-visit-why = You checked in. We do not know for which activity. The supervisor will sort it out.
attendance-wrong-title = Is something wrong?
attendance-wrong = Write to your counsellor. Say which day it is about.
attendance-write = Write to your counsellor
voice-you = You
voice-you-nothing = You have not said anything yet.
voice-supervisor = The supervisor
voice-supervisor-nothing = Has not confirmed anything yet.
voice-counsellor = The counsellor
voice-counsellor-nothing = Has not decided anything.
voice-checked-in = You checked in at { $at }.
voice-checked-out = You checked out at { $at }.
voice-reported = You told us: { $reason }.
voice-received = Reached us { $at }
voice-to-confirm = The supervisor will confirm it.

## "I cannot come"
report-title = I cannot come
report-title-past = I could not come
report-why = Why can you not come?
report-why-change = Do you want to change it? Choose again.
report-hint = Choose one answer. Only your counsellor sees it. The supervisor does not see it.
report-change = Change
report-recorded = We have recorded: { $reason }
report-recorded-at = You told us { $at }.
report-who-decides = Your counsellor decides if the reason is accepted. You can change your answer here.
report-no-reason = Choose one answer.
report-not-now = You can tell us from 30 days before until 14 days after. Write to your counsellor instead.
report-cancelled = We have cancelled. You do not need to tell us anything. It does not count against you.
