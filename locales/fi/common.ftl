# Draft: not yet reviewed by a translator.
### What stands on every page.

save = Tallenna
send = Lähetä
next = Seuraava
back = Takaisin
to-start = Etusivulle
skip-to-content = Siirry sisältöön
page-kept = Tämä sivu on tallennettu { $at }. Tiedot ovat voineet muuttua.
unsent-saved = Odottaa lähetystä:
unsent-refused = Tarkista:

nav-label = Päävalikko
nav-today = Tänään
nav-schedule = Aikataulu
nav-check-in = Ilmoit{ "\u00AD" }taudu
nav-instructions = Ohjeet
nav-messages = Viestit
nav-unread =
    { $count ->
        [one] { $count } uusi viesti
       *[other] { $count } uutta viestiä
    }
nav-settings = Sinä ja asetukset
nav-desk = Osallistujat
nav-follow-up = Seuranta
nav-site = Päivän ryhmät
nav-records = Kuukausiraportit
nav-orders = Tilaukset
nav-setup = Kunta

not-found-title = Sivua ei ole
refused-title = Ei onnistunut
denied-not-signed-in = Et ole kirjautunut sisään.
denied-not-allowed = Tämä sivu ei ole sinulle.
denied-not-found = Emme löydä sitä, mitä etsit. Osoite voi olla väärä.
denied-bad-form = Emme voineet lukea sitä, mitä lähetit. Täytä kaikki kohdat ja yritä uudelleen.
denied-too-many =
    { $minutes ->
        [one] Yrityksiä oli liian monta. Odota yksi minuutti ja yritä uudelleen.
       *[other] Yrityksiä oli liian monta. Odota { $minutes } minuuttia ja yritä uudelleen.
    }
denied-unavailable = Se ei onnistu juuri nyt. Mikään ei ole muuttunut. Yritä hetken päästä uudelleen.

offline-title = Ei nettiyhteyttä
offline-what = Puhelimella ei ole nettiyhteyttä. Mene paikkaan, jossa yhteys toimii, ja yritä uudelleen.
language-change = Vaihda kieltä
help-title = Apua
help-write = Kirjoita neuvojallesi
