# Draft: not yet reviewed by a translator.
### Printed cards.

card-title = Tulostettu kortti
card-none = – ei korttia.
card-make = Tee kortti
card-make-again = Tee uusi kortti
card-end = Kortti on kadonnut
card-made = Kortti on valmis. Tulosta sivu.
card-ended = Kortti ei ole enää voimassa.
card-made-at = Tehty { $at }
card-qr = Kortin QR-koodi
card-print-how = Tulosta sivu A4-paperille selaimen tulostuksella. Leikkaa kortti irti.
card-class = Kortin voi kopioida. Siksi listassa lukee, jos joku on ilmoittautunut kortilla. Myös neuvoja näkee sen.
card-lost = Onko kortti kadonnut? Tee uusi. Silloin vanha kortti ei enää toimi.
roll-cards = Tulostetut kortit
opened-card = Teki sinulle kortin
