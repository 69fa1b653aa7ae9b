# Draft: not yet reviewed by a translator.

### Being told that there is something new.

notify-title = Ilmoitukset
notify-what = Voimme kertoa, kun saat uuden viestin. Sinä valitset, miten.
notify-only = Kerromme vain, että sinulla on uusi viesti. Emme kerro, keneltä se on tai mitä se koskee.
notify-night = Kello { $from }–{ $until } on hiljaista. Yöllä tulleesta viestistä kerromme aamulla.
notify-nothing = Tämä kunta ei lähetä ilmoituksia. Katso sovellusta välillä.
notify-is-on = Päällä
notify-is-off = Pois päältä
notify-unconfirmed = Ei vielä vahvistettu
notify-on = Nyt se on päällä.
notify-off = Nyt se on pois päältä.
notify-code-sent = Lähetimme koodin. Kirjoita se alle.

## This device.

notify-push-title = Tässä puhelimessa tai tietokoneessa
notify-push-elsewhere = Se on päällä toisessa puhelimessa tai tietokoneessa.
notify-push-denied = Olet estänyt ilmoitukset selaimessa. Muuta se selaimen asetuksissa.
notify-push-unsupported = Tämä selain ei voi näyttää ilmoituksia. iPhone: lisää sovellus ensin Koti-valikkoon ja avaa se sieltä.
notify-push-failed = Ei onnistunut. Yritä uudelleen, kun nettiyhteys on hyvä.
notify-push-scripts = Selain tarvitsee JavaScriptin, jotta tämän voi laittaa päälle.
notify-turn-on = Laita päälle
notify-turn-off = Laita pois päältä

## E-mail and text messages.

notify-email = Sähköposti
notify-email-label = Sähköpostiosoitteesi
notify-email-hint = Käytämme sitä vain tähän. Voit poistaa sen milloin haluat.
notify-sms = Tekstiviesti
notify-sms-label = Matkapuhelinnumerosi
notify-sms-hint = Käytämme sitä vain tähän. Voit poistaa sen milloin haluat.
notify-send-code = Lähetä koodi
notify-code = Koodi
notify-code-where = Kuusi numeroa. Katso sähköpostistasi tai tekstiviesteistäsi.
notify-confirm = Vahvista
notify-remove = Poista ja laita pois päältä
notify-other = Poista ja aloita alusta
notify-no-email = Tämä ei ole sähköpostiosoite. Se on muotoa nimi@esimerkki.fi.
notify-no-phone = Tämä ei ole puhelinnumero. Kirjoita näin: 070-123 45 67.
notify-wrong-code = Koodi on väärä. Katso vielä kerran.
notify-code-ended = Koodi ei ole enää voimassa. Poista osoite ja lähetä uusi koodi.
notify-not-sent = Emme voineet lähettää. Tarkista osoite ja yritä uudelleen.

## Asked under a thread, once somebody has written.

notify-ask = Haluatko tietää, kun saat viestin?
notify-choose = Valitse, miten
notify-decline = Ei kiitos

## What is sent. It says nothing of whom, what or where.

notify-news = Sinulla on uusi viesti.
notify-your-code = Koodisi: { $code }

## For the counsellor: was she told of what she has not read?

notify-reached = Saiko osallistuja tiedon?
notify-push = puhelin
notify-waiting = Saa tiedon pian
notify-told = On saanut tiedon: { $ways }
notify-no-way = Ei ole valinnut ilmoituksia
notify-not-reached = Ei tavoitettu millään tavalla. Soita.
