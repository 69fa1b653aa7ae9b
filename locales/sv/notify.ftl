### Being told that there is something new.

notify-title = Notiser
notify-what = Vi kan säga till när du har fått ett nytt meddelande. Du väljer själv hur.
notify-only = Det står bara att du har ett nytt meddelande. Det står inte från vem, och inte om vad.
notify-night = Det är tyst mellan { $from } och { $until }. Det som kommer då får du på morgonen.
notify-nothing = Den här kommunen skickar inga notiser. Titta i appen ibland.
notify-is-on = På
notify-is-off = Av
notify-unconfirmed = Inte bekräftad än
notify-on = Nu är det på.
notify-off = Nu är det av.
notify-code-sent = Vi har skickat en kod. Skriv den här nedanför.

## This device.

notify-push-title = På den här telefonen eller datorn
notify-push-elsewhere = Det är på i en annan telefon eller dator.
notify-push-denied = Du har sagt nej till notiser i webbläsaren. Ändra det i webbläsarens inställningar.
notify-push-unsupported = Den här webbläsaren kan inte visa notiser. På en iPhone: lägg först appen på hemskärmen och öppna den där.
notify-push-failed = Det gick inte att slå på. Försök igen när du har bra nät.
notify-push-scripts = För att slå på behöver webbläsaren JavaScript.
notify-turn-on = Slå på
notify-turn-off = Stäng av

## E-mail and text messages.

notify-email = E-post
notify-email-label = Din e-postadress
notify-email-hint = Vi använder den bara till detta. Du kan ta bort den när du vill.
notify-sms = SMS
notify-sms-label = Ditt mobilnummer
notify-sms-hint = Vi använder det bara till detta. Du kan ta bort det när du vill.
notify-send-code = Skicka en kod
notify-code = Koden
notify-code-where = Sex siffror. Titta i din e-post eller bland dina SMS.
notify-confirm = Bekräfta
notify-remove = Ta bort och stäng av
notify-other = Ta bort och börja om
notify-no-email = Det här är ingen e-postadress. Den ser ut som namn@exempel.se.
notify-no-phone = Det här är inget telefonnummer. Skriv det som 070-123 45 67.
notify-wrong-code = Koden är fel. Titta en gång till.
notify-code-ended = Koden gäller inte längre. Ta bort adressen och skicka en ny kod.
notify-not-sent = Vi kunde inte skicka dit. Se om adressen är rätt, och försök igen.

## Asked under a thread, once somebody has written.

notify-ask = Vill du veta när du får ett meddelande?
notify-choose = Välj hur
notify-decline = Nej tack

## What is sent. It says nothing of whom, what or where.

notify-news = Du har ett nytt meddelande.
notify-your-code = Din kod: { $code }

## For the counsellor: was she told of what she has not read?

notify-reached = Fick deltagaren veta det?
notify-push = telefonen
notify-waiting = Får veta det snart
notify-told = Har fått veta det: { $ways }
notify-no-way = Har inte valt notiser
notify-not-reached = Nåddes inte på något sätt. Ring.
