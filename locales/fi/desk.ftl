# Draft: not yet reviewed by a translator.
### The counsellor's desk. Read by staff.

## The table of participants
desk-title = Osallistujasi
desk-empty = Sinulla ei ole vielä osallistujia.
desk-none-chosen = Yksikään osallistuja ei sovi valintaasi.
desk-count =
    { $all ->
        [one] { $shown } / { $all } osallistuja
       *[other] { $shown } / { $all } osallistujaa
    }
desk-name = Nimi
desk-stage = Vaihe
desk-next = Seuraava kerta
desk-week = Tunnit tällä viikolla
desk-hours-of = { $done } / { $goal }
desk-hours-this-week = { $done } / { $goal } tuntia tällä viikolla
desk-seen = Viimeksi paikalla
desk-not-seen =
    { $days ->
        [one] Ei { $days } päivään
       *[other] Ei { $days } päivään
    }
desk-attention = Tehtävää
desk-to-judge =
    { $count ->
        [one] { $count } poissaolo arvioitavana
       *[other] { $count } poissaoloa arvioitavana
    }
desk-to-confirm =
    { $count ->
        [one] { $count } ilmoittautuminen vahvistettavana
       *[other] { $count } ilmoittautumista vahvistettavana
    }
desk-unanswered =
    { $count ->
        [one] { $count } viesti ilman vastausta
       *[other] { $count } viestiä ilman vastausta
    }
desk-show = Näytä
desk-show-all = Kaikki osallistujat
desk-show-waiting = Vain ne, joissa on tehtävää
desk-all-stages = Kaikki vaiheet
desk-filter = Näytä valitut
desk-protected = Suojatut henkilötiedot

## One participant
desk-back = Osallistujasi
desk-saved = Tallennettu.
desk-language = Kieli
desk-write = Kirjoita viesti
desk-invite = Tee kirjautumiskoodi
desk-stage-none = Ei vaihetta
desk-stage-save = Tallenna vaihe
desk-level = Ohjeiden ruotsi
desk-level-hint = Kuinka vaikeaa ruotsia osallistuja lukee.
desk-level-as-stage = Vaiheen mukaan
desk-level-as-stage-is = Vaiheen mukaan: { $level }
desk-level-save = Tallenna taso
desk-hours = Tunteja viikossa
desk-hours-hint = 0–{ $most }. Jätä tyhjäksi, jos haluat käyttää ohjelman tunteja: { $hours }.
desk-hours-bad = Kirjoita tuntien määrä väliltä 0–{ $most }, esimerkiksi 20 tai 37,5.
desk-hours-save = Tallenna tunnit
desk-schedule = Tämän ja ensi viikon aikataulu
desk-schedule-empty = Mitään ei ole suunniteltu.
desk-day = Päivä
desk-time = Aika
desk-activity = Aktiviteetti
desk-site = Paikka
desk-change = Muutos
desk-cancelled = Peruttu. { $why }
desk-moved = Siirretty
desk-goals = Tavoitteet
desk-goals-none = Tässä vaiheessa ei ole tavoitteita.
desk-own-words = Omin sanoin
desk-own-words-none = Osallistuja ei ole kirjoittanut tavoitteestaan.
desk-milestone = Välitavoite
desk-progress = Tilanne
desk-mark-title = Muuta tilannetta
desk-progress-to-come = Tulossa
desk-progress-under-way = Kesken
desk-progress-reached = Saavutettu

## Attendance, and judging it
desk-attendance = Läsnäolo
desk-attendance-caption = Viimeiset neljä viikkoa
desk-attendance-empty = Ei yhtään kertaa viimeisten neljän viikon aikana.
desk-occasion = Kerta
desk-voice-participant = Osallistuja
desk-voice-supervisor = Ohjaaja
desk-voice-you = Neuvoja
desk-outcome = Voimassa nyt
desk-judge-title = Sinun arviosi
desk-nothing-said = Ei mitään
desk-said = { $outcome }, { $at }
desk-said-in = Tuli klo { $at }. { $how }
desk-said-out = Lähti klo { $at }. { $how }
desk-said-later = { $evidence }: { $at }
desk-reported = Syy: { $reason } ({ $at })
desk-unconfirmed = Ei vahvistettu
desk-judge-label = Arvioi: { $activity }, { $day }, { $name }
desk-judge-choose = Valitse
desk-judge = Arvioi
desk-judge-choose-first = Valitse ensin, mikä on oikein. Paina sitten ”Arvioi”.
desk-judge-not-yet = Kerta ei ole vielä alkanut. Voit merkitä vain poissaolon, jolla on hyväksyttävä syy, sairauden tai sen, että me peruimme.
desk-undo = Kumoa arvio
desk-undone = Arvio on kumottu. Se jää historiaan.
desk-undo-nothing = Ei ole arviota, jonka voi kumota.

## What to follow up
desk-follow-up-title = Seuranta
desk-follow-up-what = Tässä ovat osallistujien korjauspyynnöt, poissaolot, joita kukaan ei ole arvioinut, ja ilmoittautumiset, joita ohjaaja ei ole vahvistanut. Vanhimmat ovat ensin.
desk-follow-up-empty = Mikään ei odota sinua.
desk-follow-up-count =
    { $count ->
        [one] { $count } kerta odottaa
       *[other] { $count } kertaa odottaa
    }

## Contests
desk-contest-says = Osallistuja sanoo: merkintä on väärin. { $what }
desk-contest-first = Osallistuja sanoo, että merkintä on väärin. Vastaa ensin sanoin ja päätä sitten.
desk-answer = Vastaa ja päätä
desk-answer-words = Vastauksesi osallistujalle
desk-answer-hint = Osallistuja lukee vastauksen. Kirjoita yksinkertaisesti.
desk-answer-outcome = Mikä on oikein?
desk-answer-stands = Pysyy ennallaan: { $outcome }
desk-answer-no-words = Kirjoita vastaus osallistujalle.
desk-answer-nothing-stands = Kukaan ei ole vielä arvioinut tätä. Valitse, mikä on oikein.
desk-answer-answered = Tähän on jo vastattu.
desk-answered = Vastattu { $at }
desk-not-remembered = Ei muista, milloin lähti
desk-contests = Korjauspyynnöt ({ $count })
desk-contest-age =
    { $days ->
        [one] odottanut { $days } päivän
       *[other] odottanut { $days } päivää
    }
desk-to-answer =
    { $count ->
        [one] { $count } korjauspyyntö ilman vastausta
       *[other] { $count } korjauspyyntöä ilman vastausta
    }
