# Draft: not yet reviewed by a translator.
### The schedule: today, weeks, calendar.

cancelled-closed = Det är stängt.
cancelled-no-leader = Ledaren är borta.
cancelled-weather = Vädret är dåligt.
cancelled-system = Det är fel på vårt system.
cancelled-other = Vi måste ställa in.
