# Draft: not yet reviewed by a translator.
### Lists on paper: printed, and typed back in.

paper-title = Paperilista
paper-type-title = Kirjoita paperilta
paper-print-how = Tulosta sivu A4-paperille selaimen tulostuksella.
paper-type-how = Kirjoita lista tänne seitsemän päivän sisällä. Rivin koodi kertoo, kenestä on kyse.
paper-keep = Näytä lista vain niille, jotka tarvitsevat sitä. Säilytä se lukitussa paikassa. Hävitä lista, kun se on kirjoitettu tänne.
paper-code = Koodi
paper-name = Nimi
paper-came = Tuli
paper-left = Lähti
paper-signature = Allekirjoitus
paper-empty-rows = Tyhjät rivit: niille, jotka eivät ole listalla. Lisää heidät läsnäololistalla kohdassa ”Joku, joka ei ole listalla”.
paper-back-in = Näin lista kirjoitetaan sovellukseen: avaa läsnäololista ja valitse ”Kirjoita paperilta”. Kirjoita rivin koodi ja se, mikä on rastitettu.
paper-filled-in-by = Täyttäjä:
paper-type-what = Kirjoita jokaiselle riville yksi paperin rivi. Jätä tyhjäksi rivit, joita et tarvitse.
paper-time-hint = Aika tarvitaan vain, jos se on paperissa. Kirjoita esimerkiksi 09:05.
paper-row = Rivi { $row }
paper-more-rows = Lisää rivejä
paper-outcome = Läsnäolo
paper-choose = Valitse
paper-recorded =
    { $count ->
        [one] Yksi rivi on tallennettu.
       *[other] { $count } riviä on tallennettu.
    }
paper-same =
    { $count ->
        [one] Yksi rivi oli jo tallennettu.
       *[other] { $count } riviä oli jo tallennettu.
    }
paper-refused =
    { $count ->
        [one] Yksi rivi jäi tallentamatta.
       *[other] { $count } riviä jäi tallentamatta.
    }
paper-refused-below = Korjaa rivit alla ja tallenna uudelleen.
paper-refused-again = Vertaa paperia läsnäololistaan. Kirjoita puuttuvat tiedot uudelleen.
paper-row-why = Rivi { $row }: { $why }
paper-empty = Et ole kirjoittanut mitään. Kirjoita ainakin yksi rivi.
paper-no-code = Koodi puuttuu.
paper-not-a-code = Koodissa on viisi merkkiä. Katso paperia uudelleen.
paper-slip = Koodissa on kirjoitusvirhe. Katso paperia uudelleen.
paper-unknown = Koodia ei ole tämän paikan listoilla.
paper-twice = Sama koodi on jo ylempänä.
paper-closed = Lista on suljettu. Ota yhteyttä neuvojaan.
paper-cancelled = Kerta on peruttu. Ketään ei tarvitse merkitä.
paper-not-begun = Kerta ei ole vielä alkanut.
paper-no-outcome = Valitse läsnäolo.
paper-no-time = Kirjoita aika näin: 09:05.
paper-time-outside = Aika ei sovi tähän kertaan.
paper-time-of-nobody = Jos henkilö ei ollut paikalla, hänellä ei ole aikoja.
opened-paper = Läsnäololista, tulostamista varten
