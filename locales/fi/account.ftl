# Draft: not yet reviewed by a translator.
### Signing in, invitations, settings, devices.

language = Kieli
role-participant = osallistuja
role-counsellor = neuvoja
role-supervisor = ohjaaja
role-caseworker = sosiaalisihteeri
role-administrator = ylläpitäjä
level-very-easy = Hyvin helppo
level-easy = Helppo
level-ordinary = Tavallinen

sign-in-title = Kirjaudu sisään
sign-in-how = Kirjoita koodi. Saat koodin neuvojaltasi (vägledare). Eikö sinulla ole koodia? Kysy neuvojaltasi.
sign-in-code = Sinun koodisi
sign-in-code-hint = 16 kirjainta ja numeroa. Viivoja ei tarvitse kirjoittaa.

join-title = Tervetuloa
join-for = Koodi on tälle henkilölle:
join-not-you = Etkö se ole sinä? Sulje sivu. Kerro sille, joka antoi koodin.
join-button = Kirjaudu tällä laitteella
join-misread = Emme voi lukea koodia. Siinä on 16 kirjainta ja numeroa. Katso koodia ja kirjoita se uudelleen.
join-unknown = Koodi ei ole oikein. Katso koodia ja kirjoita se uudelleen. Voit myös pyytää uuden koodin neuvojaltasi.
join-used = Koodi on jo käytetty. Pyydä uusi koodi neuvojaltasi.
join-expired = Koodi on liian vanha. Pyydä uusi koodi neuvojaltasi.

invite-title = Kutsu
invite-what = Koodilla voi kirjautua yhdellä laitteella, yhden kerran. Anna se vain oikealle henkilölle.
invite-days =
    { $days ->
        [one] Koodi on voimassa yhden päivän.
       *[other] Koodi on voimassa { $days } päivää.
    }
invite-devices =
    { $count ->
        [0] Mikään laite ei ole nyt kirjautuneena.
        [one] Yksi laite on nyt kirjautuneena.
       *[other] { $count } laitetta on nyt kirjautuneena.
    }
invite-open = On jo olemassa koodi, jota ei ole käytetty. Se on voimassa { $until } asti. Jos teet uuden koodin, vanha ei enää toimi.
invite-make = Tee koodi
invite-once = Koodi näkyy vain nyt. Jos se katoaa, tee uusi.
invite-qr = QR-koodi, jolla kirjaudutaan
invite-step-scan = Avaa puhelimen kamera. Osoita sillä kuvaa.
invite-step-write = Eikö se onnistu? Kirjoita koodi kirjautumissivulle.
invite-step-press = Lue nimi ja paina painiketta.

settings-title = Sinä ja asetukset
settings-you-are = Olet kirjautunut:
settings-saved = Tallennettu.
settings-level = Kuinka helppoa tekstin pitää olla?
settings-level-auto = Minun vaiheeni mukaan
settings-level-now = Nyt: { $level }

devices-title = Täällä olet kirjautuneena
devices-signed-out = Laite on kirjattu ulos.
device-this = Tämä laite
device-unknown = Tuntematon laite
device-since = Kirjautunut { $date }
device-seen = Käytetty { $at }
sign-out = Kirjaudu ulos
sign-out-all = Kirjaudu ulos kaikkialta

opened-title = Kuka on katsonut tietojasi
opened-why = Kun joku henkilökunnasta avaa tietosi, merkitsemme sen tähän. Onko sinulla kysyttävää? Kysy neuvojaltasi.
opened-none = Kukaan ei ole vielä avannut tietojasi.
opened-record = Sinun sivusi
opened-invitation = Teki sinulle koodin
opened-attendance = Läsnäolosi

data-title = Kaikki, mitä olemme tallentaneet sinusta
data-what = Voit ladata kaiken yhtenä tiedostona. Se on tehty tietokoneille. Neuvojasi voi auttaa sinua lukemaan sen.
data-download = Lataa tiedosto
opened-roll = Läsnäololista
