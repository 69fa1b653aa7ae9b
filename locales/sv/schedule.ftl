### The schedule: today, weeks, calendar.

cancelled-closed = Lokalen är stängd.
cancelled-no-leader = Ledaren är borta.
cancelled-weather = Vädret är för dåligt.
cancelled-system = Ett fel i vårt system.
cancelled-other = Vi måste ställa in.
