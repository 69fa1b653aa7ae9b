# Draft: not yet reviewed by a translator.
### The schedule: today, weeks, calendar.

cancelled-closed = Det är stängt.
cancelled-no-leader = Ledaren är borta.
cancelled-weather = Vädret är dåligt.
cancelled-system = Det är fel på vårt system.
cancelled-other = Vi måste ställa in.

cancelled = Inställt
cancelled-no-harm = Du behöver inte komma. Det är inte ditt fel.
moved = Flyttat
moved-from = Förut:
day-today = Idag
day-tomorrow = Imorgon

today-begins-in =
    { $minutes ->
        [one] Det börjar om { $minutes } minut
       *[other] Det börjar om { $minutes } minuter
    }
today-begins-at = Idag klockan { $start }
today-begun = Det har börjat. Det slutar klockan { $end }.
today-here-now = Du är här. Det slutar klockan { $end }.
today-here-waiting = Du har checkat in. Handledaren ska säga ja.
today-reported = Du har sagt: Jag kan inte komma.
today-next-tomorrow = Nästa gång: imorgon
today-next-day = Nästa gång: { $day }
today-free = Du är ledig idag.
today-done = Du är klar idag.
today-nothing-planned = Du har inga nya tider. Fråga din vägledare.
today-way = Hitta dit
today-bring = Ta med:
today-how = Så gör du
today-here = Jag är här
today-leaving = Jag går nu
today-cannot-come = Jag kan inte komma
today-absence-change = Ändra
today-after = Sedan
today-whole-schedule = Hela schemat
today-week = Din vecka
today-hours-label = Timmar den här veckan
today-hours-of = { $done } av { $goal } timmar
today-hours = Timmar: { $done }
today-attendance = När du var här

schedule-title = Ditt schema
schedule-this-week = Den här veckan
schedule-next-week = Nästa vecka
schedule-week = Vecka { $number }
schedule-earlier-days = Dagar som har varit
schedule-nothing = Inga tider.
schedule-nothing-more = Inga fler tider den här veckan.
schedule-other-weeks = Andra veckor
schedule-earlier-weeks = Veckor som har varit
schedule-later-weeks = Veckor som kommer
schedule-to-this-week = Till den här veckan

calendar-title = Kalendern i telefonen
calendar-name = Mitt schema
calendar-how = Telefonen kan visa ditt schema. Den ser när något ändras.
calendar-make = Gör en adress
calendar-made = Adressen är klar.
calendar-add = Lägg till i kalendern
calendar-address = Adress:
calendar-secret = Visa inte adressen för alla. Med adressen kan man läsa ditt schema.
calendar-renew = Gör en ny adress
calendar-renew-hint = Du kan byta adress. Den gamla slutar fungera.
