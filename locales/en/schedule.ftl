# Draft: not yet reviewed by a translator.
### The schedule: today, weeks, calendar.

cancelled-closed = The place is closed.
cancelled-no-leader = The leader is away.
cancelled-weather = The weather is too bad.
cancelled-system = A fault in our system.
cancelled-other = We have to cancel.
