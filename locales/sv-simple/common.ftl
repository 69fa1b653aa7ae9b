# Draft: not yet reviewed by a translator.
### What stands on every page.

save = Spara
send = Skicka
next = Nästa
back = Tillbaka
to-start = Till början
skip-to-content = Gå till texten
page-kept = Sidan är sparad { $at }. Den kan vara gammal.
unsent-saved = Inte skickat:
unsent-refused = Titta här:

nav-label = Meny
nav-today = Idag
nav-schedule = Schema
nav-check-in = Checka in
nav-instructions = Så gör du
nav-messages = Brev
nav-unread =
    { $count ->
        [one] { $count } nytt brev
       *[other] { $count } nya brev
    }
nav-settings = Du
nav-desk = Deltagare
nav-follow-up = Att göra
nav-site = Grupper idag
nav-records = Månader
nav-orders = Beställningar
nav-setup = Kommunen

not-found-title = Sidan finns inte
refused-title = Det gick inte
denied-not-signed-in = Du är inte inloggad.
denied-not-allowed = Sidan är inte för dig.
denied-not-found = Vi hittar inte sidan.
denied-bad-form = Vi kan inte läsa det. Fyll i allt. Försök igen.
denied-too-many =
    { $minutes ->
        [one] Du har försökt för många gånger. Vänta en minut.
       *[other] Du har försökt för många gånger. Vänta { $minutes } minuter.
    }
denied-unavailable = Det går inte nu. Inget är ändrat. Försök igen snart.

offline-title = Inget internet
offline-what = Telefonen har inget internet. Gå till en annan plats. Försök igen.
language-change = Byt språk
help-title = Hjälp
help-write = Skriv till din vägledare
