# Draft: not yet reviewed by a translator.
### Attendance: what is recorded, and how it is known.

## Words of the log
outcome-unmarked = Ei merkintää
outcome-present = Paikalla
outcome-late = Tuli myöhässä
outcome-left-early = Lähti aikaisin
outcome-not-there = Ei paikalla
outcome-absent-accepted = Poissa, hyväksyttävä syy
outcome-absent-not-accepted = Poissa, ei hyväksyttävää syytä
outcome-sick = Sairas
outcome-cancelled-by-us = Me peruimme
evidence-site-code = Paikan koodi skannattiin
evidence-staff-scan = Henkilökunta skannasi
evidence-supervisor-mark = Ohjaaja merkitsi
evidence-typed-code = Näytön kuusi numeroa kirjoitettiin
evidence-site-code-later = Paikan koodi skannattiin ja lähetettiin myöhemmin
evidence-printed-card = Tulostettu kortti
evidence-paper = Läsnäololista paperilla
evidence-own-word = Osallistuja kertoi itse
evidence-scan-uncertain = Henkilökunta skannasi. Se tuli liian myöhään, tai aika on epävarma.
mark-overtaken = { $outcome }, { $at }. Myöhempi merkintä on voimassa.
reason-sick = Olen sairas
reason-child-sick = Lapseni on sairas
reason-other-authority = Tapaaminen toisen viranomaisen kanssa
reason-job-interview = Työhaastattelu
reason-funeral = Hautajaiset
reason-other = Jokin muu syy

## Her record by week
attendance-title = Läsnäolosi
attendance-hours-label = Tunnit tällä viikolla
attendance-hours = { $done } / { $goal } tuntia
attendance-empty = Ei mitään tällä viikolla.
attendance-week = Viikko { $week }
attendance-weeks-label = Valitse viikko
attendance-earlier = Edellinen viikko
attendance-later = Seuraava viikko
attendance-this-week = Tämä viikko
attendance-coming = Ei ole alkanut
attendance-credited = Saat tunteja: { $hours }
attendance-cancelled = Me peruimme.
attendance-not-against-you = Tästä ei ole sinulle haittaa. Saat tunnit silti.
attendance-cannot-come = En voi tulla
attendance-could-not-come = En voinut tulla
attendance-report-change = Muuta sitä, mitä kerroit
attendance-visit = Käynti
attendance-visit-why = Ilmoittauduit. Emme tiedä, mihin aktiviteettiin tulit. Ohjaaja hoitaa asian.
attendance-wrong-title = Onko jokin väärin?
attendance-wrong = Kirjoita neuvojallesi. Kerro, mikä päivä on väärin.
attendance-write = Kirjoita neuvojallesi
voice-you = Sinä
voice-you-nothing = Et ole vielä kertonut mitään.
voice-supervisor = Ohjaaja
voice-supervisor-nothing = Ei ole vielä vahvistanut mitään.
voice-counsellor = Neuvoja
voice-counsellor-nothing = Ei ole päättänyt mitään.
voice-checked-in = Ilmoittauduit kello { $at }.
voice-checked-out = Ilmoitit lähdöstä kello { $at }.
voice-reported = Kerroit: { $reason }.
voice-received = Tuli meille { $at }
voice-to-confirm = Ohjaaja vahvistaa sen.

## "I cannot come"
report-title = En voi tulla
report-title-past = En voinut tulla
report-why = Miksi et voi tulla?
report-why-change = Haluatko muuttaa? Valitse uudelleen.
report-hint = Valitse yksi vastaus. Vain neuvojasi näkee sen. Ohjaaja ei näe sitä.
report-change = Muuta
report-recorded = Olemme merkinneet: { $reason }
report-recorded-at = Kerroit sen { $at }.
report-who-decides = Neuvojasi päättää, onko syy hyväksyttävä. Voit muuttaa vastaustasi tässä.
report-no-reason = Valitse yksi vastaus.
report-not-now = Voit kertoa tässä aikaisintaan 30 päivää ennen ja viimeistään 14 päivää jälkeen. Kirjoita sen sijaan neuvojallesi.
report-cancelled = Me peruimme. Sinun ei tarvitse kertoa mitään. Tästä ei ole sinulle haittaa.

## How it is known, contests, forgotten check-outs, doubts
reason-was-there = Olin paikalla
reason-came-in-time = Tulin ajoissa
reason-stayed-to-the-end = Lähdin oikeaan aikaan
reason-had-told = Olin kertonut teille
reason-not-me = Se en ollut minä, tai se oli eri päivä
evidence-help = Mitä tämä tarkoittaa?
evidence-help-order = Näin voimme tietää, että joku oli paikalla. Varmin tapa on ensin.
evidence-site-code-means = Puhelin luki koodin näytöltä, kun koodi näkyi siinä.
evidence-staff-scan-means = Henkilökunta luki koodin osallistujan puhelimesta.
evidence-supervisor-mark-means = Ohjaaja näki osallistujan ja merkitsi sen.
evidence-typed-code-means = Joku kirjoitti numerot, jotka näkyivät näytöllä. Numerot voi kertoa toiselle.
evidence-site-code-later-means = Puhelimella ei ollut nettiyhteyttä. Koodi tuli meille myöhemmin. Ohjaaja vahvistaa sen.
evidence-printed-card-means = Henkilökunta luki tulostetun kortin. Kortin voi lainata toiselle.
evidence-paper-means = Se oli paperilistalla. Henkilökunta kirjoitti sen tänne.
evidence-own-word-means = Osallistuja on kertonut sen. Se ei riitä yksin.
voice-said-left = Kerroit, että lähdit kello { $at }.
voice-not-remembered = Et muista, milloin lähdit.
voice-seen-in = Näki, että tulit kello { $at }.
voice-seen-out = Näki, että lähdit kello { $at }.
contest-link = Tämä on väärin
contest-title = Tämä on väärin
contest-recorded = Merkintä nyt
contest-known = Näin tiedämme sen: { $how }
contest-what = Mikä on väärin?
contest-who-reads = Vain neuvojasi näkee sen. Ohjaaja ei näe sitä.
contest-words = Kerro lisää, jos haluat
contest-words-hint = Voit kirjoittaa millä kielellä haluat. Älä kirjoita sairauksista.
contest-no-words = Kirjoita, mikä on väärin.
contest-words-not-sent = Tätä ei lähetetty:
contest-too-long =
    { $by ->
        [one] Tekstissä on yksi merkki liikaa. Lyhennä tekstiä.
       *[other] Tekstissä on { $by } merkkiä liikaa. Lyhennä tekstiä.
    }
contest-waits = Neuvojasi ei ole vielä vastannut. Haluatko kertoa lisää? Kirjoita neuvojallesi.
contest-nothing-yet = Mitään ei ole vielä merkitty. Tule takaisin, kun aktiviteetti on alkanut.
contest-month-frozen = Kuukausi on suljettu. Kirjoita neuvojallesi.
contest-done = Olemme saaneet tiedon. Neuvojasi vastaa sinulle täällä.
contest-you-said = Sinä sanot: merkintä on väärin. { $what }
contest-open = Odottaa vastausta
contest-answered = Vastattu
contest-answer = Neuvojasi vastaus
contest-decided = Neuvoja päätti näin: { $outcome }
left-title = Milloin lähdit?
left-why = Lähdöstäsi ei ole tietoa.
left-came = Tulit kello { $at }.
left-when = Valitse yksi vastaus
left-end = Olin siellä loppuun asti
left-end-at = Olin siellä loppuun asti, kello { $at }
left-earlier = Lähdin aikaisemmin
left-at = Lähdin eri aikaan
left-time = Aika
left-unknown = En muista
left-no-time = Kirjoita aika, esimerkiksi 11:30.
left-outside = Ajan pitää olla aktiviteetin alun ja lopun välillä.
left-not-asked = Sinun ei tarvitse vastata. Kysymme vain viikon ajan.
left-done = Kiitos. Merkitsemme, että kerroit sen itse.
doubt-shared-phone = Sama puhelin kuin muilla ryhmässä
doubt-shared-phone-why = Samaa puhelinta voi käyttää moni.
doubt-elsewhere = Ilmoittautui myös muualla: { $site }, klo { $at }
