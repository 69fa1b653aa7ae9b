# Draft: not yet reviewed by a translator.
### Visitors who are on no list.

visitor-add = Joku, joka ei ole listalla
visitor-add-why = Kirjoita muutama sana, niin että tunnistat henkilön. Älä kirjoita mitään terveydestä. Sanat poistetaan, kun olet kertonut, kuka hän oli.
visitor-note = Kuka tuli?
visitor-time = Milloin?
visitor-save = Tallenna käynti
visitor-waiting = Tuntemattomien käynnit
visitor-waiting-why = Valitse, kuka hän oli. Eikö nimeä ole listalla? Pyydä neuvojalta hänelle paikka tänne. Käynti odottaa 30 päivää.
visitor-who = Hän oli
visitor-choose = Valitse henkilö
visitor-place = Merkitse: paikalla
visitor-off = Ei ole osallistuja
visitor-note-empty = Kirjoita muutama sana siitä, kuka tuli.
visitor-note-long = Kirjoita enintään { $most } merkkiä.
visitor-time-bad = Kirjoita aika, joka on jo ollut, esimerkiksi 09:15.
visitor-who-none = Valitse, kuka hän oli.
visitor-gone = Käynti on jo käsitelty.
