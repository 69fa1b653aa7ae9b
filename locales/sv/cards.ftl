### Printed cards.

card-title = Utskrivet kort
card-none = har inget kort.
card-make = Gör ett kort
card-make-again = Gör ett nytt kort
card-end = Kortet är borta
card-made = Kortet är klart. Skriv ut sidan.
card-ended = Kortet gäller inte längre.
card-made-at = Gjort { $at }
card-qr = QR-kod på kortet
card-print-how = Skriv ut sidan på A4 med webbläsarens utskrift. Klipp ut kortet.
card-class = Kortet kan kopieras. Därför står det i listan att någon har checkat in med kort. Vägledaren ser det också.
card-lost = Om kortet är borta: gör ett nytt. Då gäller det gamla inte.
roll-cards = Utskrivna kort
opened-card = Gjorde ett kort till dig
