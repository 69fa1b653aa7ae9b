# Draft: not yet reviewed by a translator.
### Printed cards.

card-title = Kaar la daabacay
card-none = kaar ma laha.
card-make = Samee kaar
card-make-again = Samee kaar cusub
card-end = Kaarku wuu lumay
card-made = Kaarku waa diyaar. Daabac bogga.
card-ended = Kaarku hadda ma shaqeeyo.
card-made-at = La sameeyay: { $at }
card-qr = QR-koodka kaarka
card-print-how = Bogga ka daabac biraawsarka, warqad A4 ah. Kaarka ka jar.
card-class = Kaarka waa la koobiyayn karaa. Sidaas darteed liiska waxaa ku qoran in imaatin kaar lagu qoray. Lataliyuhuna wuu arkayaa.
card-lost = Haddii kaarku lumo, mid cusub samee. Markaas kii hore ma shaqeeyo.
roll-cards = Kaararka la daabacay
opened-card = Kaar ayaa laguu sameeyay
