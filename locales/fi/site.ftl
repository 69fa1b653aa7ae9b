# Draft: not yet reviewed by a translator.
### Site: a supervisor's groups, the screen, the roll.

site-title = Päivän ryhmät
site-none = Sinulla ei ole vielä paikkaa. Pyydä ylläpitäjää lisäämään sinut johonkin paikkaan.
site-no-groups = Täällä ei ole ryhmiä tänään.
site-screen = Avaa näyttö
site-roll = Läsnäololista
site-cancelled = Peruttu
site-count = Täällä: { $here } / { $expected }

screen-scan = Skannaa koodi puhelimen kameralla.
screen-type = Tai kirjoita numerot:
screen-qr-label = QR-koodi ilmoittautumista varten
screen-time-left = Aikaa koodin vaihtumiseen
screen-no-contact = Näytöllä ei ole yhteyttä. Koodi voi olla vanha.

roll-title = Läsnäololista
roll-groups-label = Tämän päivän ryhmät
roll-saved = Lista on tallennettu.
roll-nothing-today = Täällä ei ole ryhmiä tänään.
roll-nobody = Kukaan ei kuulu tähän ryhmään.
roll-cancelled = Kerta on peruttu. Ketään ei tarvitse merkitä.
roll-whole = Kaikki muut ovat täällä
roll-whole-hint = Merkitsee kaikki, joilla ei ole merkintää. Se ei merkitse niitä, jotka ovat kertoneet, että eivät tule. Jos joku ilmoittautui myöhässä, merkintä on ”Tuli myöhässä”.
roll-said-in = Ilmoittautui klo { $at }
roll-said-out = Ilmoitti lähdöstä klo { $at }
roll-said-nothing = Ei ole ilmoittautunut
roll-received = Tuli meille { $at }
roll-told = Kertonut poissaolosta etukäteen
roll-decided = Neuvoja on päättänyt.
roll-needs-confirmation = Pitää vahvistaa
roll-confirm = Vahvista
roll-confirm-name = Vahvista, että { $name } oli täällä
roll-undo = Poista merkintä
roll-undo-name = Poista merkintä: { $name }
roll-visits = Käynnit ilman ryhmää
roll-visits-why = Nämä henkilöt ilmoittautuivat, mutta mikään ryhmä ei sopinut. Valitse ryhmä.
roll-visit-group = Ryhmä
roll-visit-place = Lisää ryhmään
roll-visit-placed = Käynnillä on jo ryhmä.
roll-others = Muiden päivien listat
roll-seen-in = Henkilökunta merkitsi: tuli klo { $at }
roll-seen-out = Henkilökunta merkitsi: lähti klo { $at }
