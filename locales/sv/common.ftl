### What stands on every page.

save = Spara
send = Skicka
next = Nästa
back = Tillbaka
to-start = Till startsidan
skip-to-content = Hoppa till innehållet
page-kept = Du ser en sparad sida från { $at }. Den kan ha ändrats sedan dess.
unsent-saved = Väntar på att skickas:
unsent-refused = Titta på:

nav-label = Huvudmeny
nav-today = Idag
nav-schedule = Schema
nav-check-in = Checka in
nav-instructions = Så gör du
nav-messages = Meddelanden
nav-unread =
    { $count ->
        [one] { $count } nytt meddelande
       *[other] { $count } nya meddelanden
    }
nav-settings = Du och inställningar
nav-desk = Deltagare
nav-follow-up = Att följa upp
nav-site = Dagens grupper
nav-records = Månadsunderlag
nav-orders = Beställningar
nav-setup = Kommunen

not-found-title = Sidan finns inte
refused-title = Det gick inte
denied-not-signed-in = Du är inte inloggad.
denied-not-allowed = Den här sidan är inte för dig.
denied-not-found = Vi hittar inte det du söker. Adressen kan vara fel.
denied-bad-form = Vi kunde inte läsa det du skickade. Fyll i alla rutor och försök igen.
denied-too-many =
    { $minutes ->
        [one] Det blev för många försök. Vänta en minut och försök igen.
       *[other] Det blev för många försök. Vänta { $minutes } minuter och försök igen.
    }
denied-unavailable = Det går inte just nu. Ingenting har ändrats. Försök igen om en stund.

offline-title = Ingen kontakt
offline-what = Telefonen har ingen kontakt med internet. Gå dit där det finns täckning och försök igen.
language-change = Byt språk
help-title = Hjälp
help-write = Skriv till din vägledare
