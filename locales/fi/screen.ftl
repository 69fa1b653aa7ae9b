# Draft: not yet reviewed by a translator.
### A site's screens: what a screen says of itself, enrolling one, taking one out of use.

site-screens = Näytöt
screen-alone = Näytöllä ei ole juuri nyt nettiyhteyttä. Koodit toimivat silti.
screen-corrected = Tämän laitteen kello on väärässä. Näyttö käyttää palvelimen aikaa. Koodit toimivat.
screen-unsure = Emme tiedä, onko näytön kello oikeassa. Koodi ei ehkä toimi. Vertaa kelloa puhelimeesi. Onko niissä eri aika? Kysy ohjaajalta.
screen-no-keys = Näyttö on ollut liian kauan ilman nettiyhteyttä. Siinä ei ole nyt koodia. Yhdistä näyttö nettiin.
screen-last-contact = Viimeisin yhteys:
screen-revoked = Tämä näyttö ei ole enää käytössä. Kysy paikan ohjaajalta.
screen-enrol-again = Liitä näyttö uudelleen
screen-code-unknown = Koodi ei ole oikein. Tarkista jokainen merkki.
screen-code-used = Koodi on jo käytetty. Pyydä ohjaajalta uusi koodi.
screen-code-expired = Koodi ei ole enää voimassa. Pyydä ohjaajalta uusi koodi.
screens-title = Paikan näytöt
screens-none = Tänne ei ole liitetty näyttöä.
screens-what = Tabletti tai televisio voi näyttää paikan koodin. Kenenkään ei tarvitse olla kirjautuneena siihen. Se toimii viikon ilman nettiyhteyttä. Tarvitset koodin, kun liität näytön.
screens-add = Liitä näyttö
screens-code-once = Koodi näkyy vain nyt. Se toimii kerran, yhden tunnin ajan.
screens-step-open = Avaa tämä osoite tabletissa tai televisiossa:
screens-step-type = Kirjoita koodi siihen.
screens-step-press = Paina ”Liitä”.
screens-since = Liitetty { $at }. Liittäjä: { $name }
screens-seen = Viimeisin yhteys { $at }
screens-off = Poista käytöstä
screens-off-means = Jos poistat näytön käytöstä, sen koodit lakkaavat toimimasta 15 sekunnin kuluessa. Silloin paikka saa uuden avaimen. Muut näytöt täällä hakevat avaimen itse, kun niillä on nettiyhteys. Jos näytöllä ei ole nettiyhteyttä, sen koodit eivät toimi, ennen kuin yhteys palaa.
screens-off-done = Näyttö on poistettu käytöstä.
enrol-title = Liitä näyttö
enrol-is-one = Tämä laite on jo näyttö.
enrol-how = Tällä sivulla laitteesta tulee näyttö, joka näyttää paikan koodin. Paikan ohjaaja antaa sinulle koodin. Kirjoita se tähän.
enrol-signs-out = Kun laitteesta tulee näyttö, sinut kirjataan siitä ulos.
enrol-code = Ohjaajan antama koodi
enrol-button = Liitä
