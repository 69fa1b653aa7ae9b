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
