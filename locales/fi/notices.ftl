# Draft: not yet reviewed by a translator.
### Messages that must have been understood before anything is decided.

notices-title = Tärkeä viesti
notices-what = { $name } tarvitsee tiedon, että olet ymmärtänyt tämän. Lue rauhassa.
notices-open = Lue ja vastaa
notices-help-is-known = Kerroit, että haluat apua. Neuvojasi tietää sen ja puhuu kanssasi.
notices-ask = Tästä voit puhua: { $name }.
notices-write = Kirjoita viesti
notices-in-swedish = Näytä ruotsiksi
notices-you-understood = Kerroit, että olet lukenut ja ymmärrät: { $at }
notices-understood = Olen lukenut tämän ja ymmärrän
notices-help = En ymmärrä, haluan apua
notices-new = Kirjoita tärkeä viesti
notices-no-by = Valitse, kuka selitti.
notices-bad-day = Valitse päivä viestin lähettämisestä tähän päivään.
notices-corrected-before = Rivi on jo korjattu. Korjaa uusi rivi.
notices-state-unopened = Ei avattu
notices-state-opened = Avattu { $at }, ei vastausta
notices-state-help = Haluaa apua ymmärtämiseen: { $at }
notices-state-helped = Selitetty, ei vahvistettu
notices-state-understood = Luettu ja ymmärretty { $at }
notices-confirmed = Luettu ja ymmärretty
notices-not-confirmed = Ei vielä vahvistettu
notices-sent = Lähetetty { $at }
notices-to-follow-up =
    { $count ->
        [one] Yksi tärkeä viesti odottaa sinua
       *[other] { $count } tärkeää viestiä odottaa sinua
    }
notices-all = Tärkeät viestit
notices-she-reads = Osallistuja lukee: { $language }
notices-saved = Tallennettu.
notices-happened = Mitä on tapahtunut
notices-explain = Selitys keskustelussa
notices-nothing-yet = Ei vielä mitään. Osallistuja ei ole nähnyt viestiä.
notices-correct = Korjaa
notices-is-corrected = Korjattu. Uusi rivi pätee.
notices-is-correction = Korjaa aikaisemman rivin.
notices-when = Milloin
notices-event = Mitä
notices-language = Kieli
notices-level = Ruotsin taso
notices-event-shown = Näytettiin sovelluksessa
notices-event-opened = Osallistuja avasi viestin
notices-event-played = Osallistuja kuunteli viestin
notices-event-understood = Osallistuja sanoi: olen lukenut tämän ja ymmärrän
notices-event-help = Osallistuja sanoi: en ymmärrä, haluan apua
notices-event-explained = Selitettiin { $day }. { $by }.
notices-by-interpreter = Tulkki paikalla
notices-by-phone = Tulkki puhelimessa tai näytöllä
notices-by-colleague = Kieltä puhuva työtoveri
notices-by-companion = Osallistujan mukana tullut henkilö
notices-by-nobody = Neuvoja yksin, ilman tulkkia
notices-correcting = Korjaat riviä. Vanha rivi jää näkyviin.
notices-by = Kuka selitti, kenen sanoin?
notices-by-choose = Valitse
notices-on = Minä päivänä?
notices-explained-in = Millä kielellä?
notices-explained-save = Tallenna
