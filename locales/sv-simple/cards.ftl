# Draft: not yet reviewed by a translator.
### Printed cards.

card-title = Kort på papper
card-none = har inget kort.
card-make = Gör ett kort
card-make-again = Gör ett nytt kort
card-end = Kortet är borta
card-made = Kortet är klart. Skriv ut sidan.
card-ended = Kortet gäller inte.
card-made-at = Gjort { $at }
card-qr = QR-kod på kortet
card-print-how = Skriv ut på A4. Klipp ut kortet.
card-class = Kortet kan kopieras. Därför står det "kort" i listan.
card-lost = Är kortet borta? Gör ett nytt. Det gamla gäller inte då.
roll-cards = Kort på papper
opened-card = Gjorde ett kort till dig
