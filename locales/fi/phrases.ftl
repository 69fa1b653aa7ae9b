# Draft: not yet reviewed by a translator.
### What counsellors write all day, to pick and fill; what participants answer with one tap.
### Filled in: $activity its name, $site the place's name, $day a written-out day, $time 09:00, $person a member of staff, $document the name of a paper.

## group: moved
phrase-moved-time = Uusi aika: { $activity }, { $day } kello { $time }. Vanha aika ei ole enää voimassa.
phrase-moved-day = Uusi päivä: { $activity }, { $day }. Aloitamme samaan aikaan kuin ennen.
phrase-starts-earlier = { $activity }, { $day }: aloitamme aikaisemmin. Tule kello { $time }.
phrase-starts-later = { $activity }, { $day }: aloitamme myöhemmin. Tule kello { $time }.
phrase-ends-earlier = { $activity }, { $day }: lopetamme aikaisemmin. Voit lähteä kotiin kello { $time }. Ilmoita lähdöstä, kun lähdet.
phrase-schedule-changed = Aikataulusi muuttuu. Ensimmäinen uusi päivä: { $day }. Katso sovelluksesta ”Aikataulu”.

## group: cancelled
phrase-cancelled-day = Peruttu: { $activity }, { $day }. Sinun ei tarvitse tulla. Tästä ei ole sinulle haittaa.
phrase-cancelled-week = Peruttu koko viikon: { $activity }. Ensimmäinen päivä: { $day }. Sinun ei tarvitse tulla sillä viikolla, eikä siitä ole sinulle haittaa.
phrase-cancelled-for-now = Toistaiseksi peruttu: { $activity }. Ensimmäinen päivä: { $day }. Kirjoitan, kun aloitamme taas, eikä tästä ole sinulle haittaa.
phrase-closed = Suljettu: { $day }. Paikka: { $site }. Sinun ei tarvitse tulla.
phrase-holiday = Pyhäpäivä: { $day }. Silloin kaikki ovat vapaalla. Sinun ei tarvitse tulla.

## group: place
phrase-new-place = Uusi paikka: { $activity }, { $day }. Paikka on { $site }. Katso karttaa sovelluksessa edellisenä päivänä.
phrase-other-entrance = Käytä toista ovea: { $day }. Paikka: { $site }. Kirjoita minulle, jos et löydä.

## group: bring
phrase-bring-boots = Tarvitset kumisaappaat: { $day }. Ulkona on märkää.
phrase-work-clothes = Tarvitset vaatteet, jotka saavat likaantua: { $day }.
phrase-warm-clothes = On kylmä: { $day }. Pue lämpimät vaatteet, pipo ja käsineet.
phrase-bring-lunch = Tarvitset ruokaa ja vettä: { $day }. Pidämme tauon ja syömme.
phrase-bring-paper = Ota mukaan tämä paperi: { $document }. Päivä: { $day }.
phrase-bring-id = Tarvitset henkilökortin tai passin: { $day }. Kirjoita minulle, jos sinulla ei ole kumpaakaan.
phrase-bring-pen = Tarvitset kynän ja vihkon: { $day }.

## group: missed
phrase-missed-you = Kaipasimme sinua: { $activity }, { $day }. Onko kaikki hyvin? Voit kirjoittaa minulle.
phrase-missed-several-days = En ole nähnyt sinua muutamaan päivään. Onko kaikki hyvin? Soita tai kirjoita minulle, kun voit.
phrase-missed-say-why = Emme nähneet sinua: { $day }. Paina sovelluksessa ”En voinut tulla” ja kerro syy. Jos se ei onnistu, kirjoita minulle.
phrase-came-late = Tulit myöhässä: { $day }. Onko matka tai aika hankala sinulle? Kirjoita minulle, niin etsimme ratkaisun yhdessä.
phrase-forgot-check-out = Et ilmoittanut lähdöstä: { $day }. Avaa sovellus ja vastaa kysymykseen ”Milloin lähdit?”.

## group: call
phrase-call-me = Soita minulle, kun voit. Jos et voi soittaa, kirjoita tähän.
phrase-i-call-you = Soitan sinulle: { $day } kello { $time }. Jos aika ei sovi, kirjoita minulle.
phrase-tried-to-call = Yritin soittaa sinulle. Soita tai kirjoita minulle, kun voit.
phrase-my-number-new = Minulla on uusi puhelinnumero. Vanha numero ei toimi. Kirjoita tähän, jos haluat, että soitan sinulle.

## group: meeting
phrase-meeting = Meillä on tapaaminen: { $day } kello { $time }. Paikka: { $site }. Jos et voi tulla, kirjoita minulle.
phrase-meeting-moved = Tapaamisellamme on uusi aika: { $day } kello { $time }. Paikka: { $site }.
phrase-meeting-cancelled = Tapaamisemme on peruttu: { $day }. Sinun ei tarvitse tulla. Kirjoitan sinulle uuden ajan.
phrase-meeting-by-phone = Tapaamme puhelimessa: { $day }. Soitan sinulle kello { $time }. Sinun ei tarvitse tulla tänne.
phrase-meeting-interpreter = Tapaamisessamme on mukana tulkki: { $day } kello { $time }. Se ei maksa sinulle mitään. Kirjoita minulle, mitä kieltä haluat puhua.
phrase-start-meeting = Tervetuloa ensimmäiseen tapaamiseesi: { $day } kello { $time }. Paikka: { $site }. Teemme suunnitelman yhdessä.

## group: document
phrase-document-needed = Tarvitsen sinulta paperin: { $document }. Viimeinen päivä: { $day }. Jos se on vaikeaa, kirjoita minulle.
phrase-document-received = Kiitos. Olen saanut paperin: { $document }.
phrase-doctor-certificate = Tarvitsen lääkärintodistuksen. Viimeinen päivä: { $day }. Älä kirjoita tähän sairaudesta.

## group: thanks
phrase-thank-you = Kiitos! Olen lukenut viestisi.
phrase-get-well = Kiitos, että kerroit. Parane pian!
phrase-well-done = Hyvin tehty! Opit koko ajan lisää.

## group: other
phrase-new-activity = Sinulla on uusi aktiviteetti: { $activity }. Se alkaa: { $day } kello { $time }. Paikka: { $site }.
phrase-welcome = Tervetuloa! Aktiviteettisi on { $activity }. Lue ohjeet sovelluksesta. Kysy minulta, jos jokin on vaikeaa.
phrase-first-day = Ensimmäinen päiväsi: { $day }. Tule kello { $time }. Sinua auttaa { $person }.
phrase-read-instruction = Lue ohjeet: { $activity }. Paina sitten ”Ymmärsin”. Jos et ymmärrä, kirjoita minulle.
phrase-check-in = Ilmoittaudu puhelimella, kun tulet. Koodi on näytöllä. Jos se ei onnistu, kysy ohjaajalta.
phrase-other-leader = Ohjaajasi on sairas. Ryhmää ohjaa { $person }: { $day }. Tule kuten tavallisesti.
phrase-please-confirm = Lue edellinen viestini. Vastaa kyllä, kun olet lukenut sen.
phrase-can-you-come = Voitko tulla: { $day } kello { $time }? Vastaa kyllä tai ei.
phrase-no-bus = Bussi ei kulje: { $day }. Onko toista reittiä? Jos et voi tulla, kirjoita minulle.
phrase-report-sick = Oletko sairas? Paina sovelluksessa ”En voi tulla”, ennen kuin aloitamme. Tee näin joka kerta.
phrase-answer-later = Olen lukenut viestisi. Vastaan sinulle viimeistään: { $day }.

## The groups' names, for the counsellor who looks for a phrase.
phrase-group-moved = Uusi aika
phrase-group-cancelled = Peruttu
phrase-group-place = Paikka
phrase-group-bring = Ota mukaan
phrase-group-missed = Poissa tai myöhässä
phrase-group-call = Puhelin
phrase-group-meeting = Tapaaminen
phrase-group-document = Paperit
phrase-group-thanks = Kiitos ja kehut
phrase-group-other = Muu

## Quick answers of the participant; they stand on small buttons and arrive as messages.
quick-yes = Kyllä.
quick-no = Ei.
quick-thank-you = Kiitos!
quick-not-understood = En ymmärrä.
quick-call-me = Soita minulle, kiitos.
quick-ill = Olen sairas tänään.
quick-late = Tulen myöhässä.
quick-cannot-come = En voi tulla.
