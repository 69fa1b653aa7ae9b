### The schedule: today, weeks, calendar.

cancelled-closed = Lokalen är stängd.
cancelled-no-leader = Ledaren är borta.
cancelled-weather = Vädret är för dåligt.
cancelled-system = Ett fel i vårt system.
cancelled-other = Vi måste ställa in.

cancelled = Inställt
cancelled-no-harm = Du behöver inte komma. Det räknas inte mot dig.
moved = Flyttat
moved-from = Förut:
day-today = Idag
day-tomorrow = Imorgon

today-begins-in =
    { $minutes ->
        [one] Nu: börjar om { $minutes } minut
       *[other] Nu: börjar om { $minutes } minuter
    }
today-begins-at = Idag: börjar klockan { $start }
today-begun = Nu: har börjat. Slutar klockan { $end }.
today-here-now = Du är incheckad. Slutar klockan { $end }.
today-here-waiting = Du har checkat in. Handledaren ska bekräfta det.
today-reported = Du har sagt att du inte kan komma.
today-next-tomorrow = Nästa gång: imorgon
today-next-day = Nästa gång: { $day }
today-free = Du har inget idag.
today-done = Du har inget mer idag.
today-nothing-planned = Inget nytt är planerat än. Du kan fråga din vägledare.
today-way = Visa vägen
today-bring = Ta med:
today-how = Så gör du här
today-here = Jag är här
today-leaving = Jag går nu
today-cannot-come = Jag kan inte komma
today-absence-change = Ändra det du har sagt
today-after = Sedan
today-whole-schedule = Hela schemat
today-week = Din vecka
today-hours-label = Timmar den här veckan
today-hours-of = { $done } av { $goal } timmar den här veckan
today-hours = Timmar den här veckan: { $done }
today-attendance = Din närvaro

schedule-title = Ditt schema
schedule-this-week = Den här veckan
schedule-next-week = Nästa vecka
schedule-week = Vecka { $number }
schedule-earlier-days = Tidigare i veckan
schedule-nothing = Inget är planerat.
schedule-nothing-more = Inget mer den här veckan.
schedule-other-weeks = Andra veckor
schedule-earlier-weeks = Tidigare veckor
schedule-later-weeks = Senare veckor
schedule-to-this-week = Till den här veckan

calendar-title = Schemat i telefonens kalender
calendar-name = Mitt schema
calendar-how = Telefonens kalender kan hämta ditt schema. Då ser du också när något ändras.
calendar-make = Skapa en adress
calendar-made = Adressen är klar. Nu kan du lägga till den i kalendern.
calendar-add = Lägg till i kalendern
calendar-address = Adress:
calendar-secret = Visa bara adressen för den du litar på. Den som har adressen kan läsa ditt schema.
calendar-renew = Skapa en ny adress
calendar-renew-hint = Vill du byta adress? Den gamla slutar fungera direkt.
