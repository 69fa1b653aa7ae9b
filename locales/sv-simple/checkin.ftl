# Draft: not yet reviewed by a translator.
### Check-in: the six digits, a scanned code, the receipt.

check-in-title = Checka in
check-in-now = Nu
check-in-came = Du kom { $time }.
check-in-left = Du gick { $time }.
check-in-scan-title = Skanna koden
check-in-scan-camera = Öppna kameran.
check-in-scan-point = Håll den mot skärmen.
check-in-scan-link = Tryck på länken.
check-in-type-title = Skriv siffrorna
check-in-code-label = Sex siffror
check-in-code-hint = De står på skärmen. De byts varje minut.
check-in-here = Jag är här
check-in-leaving = Jag går nu
check-in-help = Går det inte? Fråga handledaren.
check-in-cannot-read = Vi kan inte läsa koden. Fråga handledaren.
check-in-not-six-digits = Skriv sex siffror.
check-in-wrong-code = Det är fel siffror. Titta på skärmen. Försök igen.
check-in-too-many = Du har försökt för många gånger. Vänta lite. Fråga handledaren.
check-in-try-again = Skanna koden igen. Du kan också skriva siffrorna.
check-in-visit = Du har inget här nu. Vi skriver att du är här. Handledaren ser det.
check-in-scanned-later = Koden är från { $when }. Vi skriver den tiden. Handledaren tittar på det.
check-in-scanned-expired = Koden är gammal. Den är från { $when }. Vi skriver att du säger det själv. Handledaren tittar på det.
check-in-not-yet = Vi har inte skrivit något än. Tryck på knappen.

receipt-title-in = Kvitto: du kom
receipt-title-out = Kvitto: du gick
receipt-in = Du är här. Det är klart.
receipt-out = Du har gått. Det är klart.
receipt-to-confirm = Vi har fått det.
receipt-what = Vad
receipt-where = Var
receipt-when = När
receipt-how = Så vet vi det
receipt-received = Vi fick det { $when }
receipt-visit = Besök
receipt-visit-why = Du hade inget här då. Handledaren ordnar det.
receipt-ask = Är det fel? Fråga handledaren.
receipt-ask-name = Är det fel? Fråga { $name }.
receipt-confirm-hint = Handledaren ska säga ja. Visa kvittot.
receipt-leave-hint = När du går: checka ut på samma sätt.
