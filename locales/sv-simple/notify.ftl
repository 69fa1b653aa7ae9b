# Draft: not yet reviewed by a translator.

### Being told that there is something new.

notify-title = Notiser
notify-what = Har du fått ett brev? Vi kan säga till. Du väljer hur.
notify-only = Vi säger bara att du har ett brev. Vi säger inte från vem.
notify-night = Det är tyst { $from } till { $until }. Då får du veta det på morgonen.
notify-nothing = Här finns inga notiser. Titta i appen ibland.
notify-is-on = På
notify-is-off = Av
notify-unconfirmed = Inte klar
notify-on = Nu är det på.
notify-off = Nu är det av.
notify-code-sent = Du har fått en kod. Skriv den här.

## This device.

notify-push-title = Här, på din telefon
notify-push-elsewhere = Det är på i en annan telefon.
notify-push-denied = Du har sagt nej till notiser. Du kan ändra det i telefonen.
notify-push-unsupported = Det går inte här. Har du en iPhone? Lägg appen på hemskärmen. Öppna den där.
notify-push-failed = Det gick inte. Försök igen.
notify-push-scripts = Det går inte att slå på här.
notify-turn-on = Slå på
notify-turn-off = Stäng av

## E-mail and text messages.

notify-email = E-post
notify-email-label = Din e-post
notify-email-hint = Den är bara till detta. Du kan ta bort den.
notify-sms = SMS
notify-sms-label = Ditt nummer
notify-sms-hint = Det är bara till detta. Du kan ta bort det.
notify-send-code = Skicka en kod
notify-code = Kod
notify-code-where = Sex siffror. Titta i din e-post eller dina SMS.
notify-confirm = Klar
notify-remove = Ta bort
notify-other = Ta bort och börja om
notify-no-email = Det är fel. Skriv som namn@exempel.se.
notify-no-phone = Det är fel. Skriv som 070-123 45 67.
notify-wrong-code = Koden är fel. Titta igen.
notify-code-ended = Koden är gammal. Ta bort och börja om.
notify-not-sent = Det gick inte. Har du skrivit rätt? Försök igen.

## Asked under a thread, once somebody has written.

notify-ask = Vill du veta när du får ett brev?
notify-choose = Välj hur
notify-decline = Nej tack

## What is sent. It says nothing of whom, what or where.

notify-news = Du har ett nytt brev.
notify-your-code = Din kod: { $code }

## For the counsellor: was she told of what she has not read?

notify-reached = Har det gått fram?
notify-push = telefonen
notify-waiting = Skickas snart
notify-told = Det gick fram: { $ways }
notify-no-way = Har inga notiser
notify-not-reached = Det gick inte fram. Ring.
