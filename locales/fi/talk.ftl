# Draft: not yet reviewed by a translator.
### Threads: quick answers, what waits on the phone, the phrase book at the desk, and one more member of the staff.

## The thread: both sides.

talk-quick = Vastaa nopeasti
talk-in-swedish = Ruotsiksi
talk-original = Vastaus osallistujan kielellä:
talk-as-read = Näin osallistuja lukee sen
talk-written = Kirjoitettu { $at }
talk-invited = { $by } on kutsunut mukaan: { $name } ({ $role }). Tästä lähtien { $name } lukee ja vastaa täällä.
talk-invited-earlier = { $by } on kutsunut mukaan: { $name } ({ $role }). { $name } lukee ja vastaa täällä. Hän voi lukea myös aikaisemmat viestit.
talk-invitation-ended = { $name } ei lue enää täällä.
talk-also-reads = Myös { $name } ({ $role }) lukee ja vastaa täällä.
talk-unknown-quick = Sitä vastausta ei enää ole. Valitse toinen.

## The phone's own list.

talk-unkept-next = Älä sulje tätä sivua, ennen kuin viesti on lähetetty.
talk-refused-other = Emme voineet ottaa viestiä vastaan. Muuta sitä ja lähetä uudelleen.
talk-again = Muuta
talk-dismiss = Poista
talk-api-text = Viestissä on teksti, enintään { $most } merkkiä.
talk-api-answer = Lähetä joko text tai quick, vain toinen niistä.

## The phrase book at the desk.

talk-pick = Valitse valmis lause
talk-pick-title = Valmiit lauseet. Kenelle: { $name }
talk-back = Viesteihin
talk-phrase = Valmis lause
talk-other-phrase = Valitse toinen lause
talk-activity = Aktiviteetti
talk-site = Paikka
talk-day = Päivä
talk-time = Kellonaika
talk-person = Henkilö
talk-document = Paperi tai asiakirja
talk-document-how = Se jää niin kuin kirjoitat. Sitä ei käännetä.
talk-choose = Valitse
talk-look = Katso, miltä se näyttää
talk-not-yet = Sitä ei ole vielä lähetetty. Lue se ensin.
talk-reads = Näin { $name } lukee sen
talk-change = Muuta

## What is wrong with what was filled in.

talk-unknown-phrase = Sitä lausetta ei enää ole. Valitse toinen.
talk-values = Jotain puuttuu. Katso kenttien kohdalta.
talk-no-choice = Valitse listasta.
talk-no-day = Valitse päivä.
talk-no-time = Kirjoita kellonaika.
talk-no-document = Kirjoita, mikä se on.
talk-not-a-day = Kirjoita päivä näin: vuosi-kuukausi-päivä, esimerkiksi 2026-11-23.
talk-far-off = Päivään on yli vuosi. Onko se oikein?
talk-not-a-time = Kirjoita kellonaika neljällä numerolla, esimerkiksi 09:30.

## One more member of the staff.

talk-invite-title = Yksi lisää keskusteluun
talk-invite-whom = Kuka
talk-invite-how = Kutsuttu lukee ja vastaa täällä tästä lähtien. Osallistuja näkee, kuka hän on ja että sinä kutsuit hänet.
talk-invite-earlier = Saa lukea myös aikaisemmat viestit
talk-invite = Kutsu
talk-invite-done = Kutsu on tehty.
talk-end = Lopeta kutsu
talk-end-done = Kutsu on lopetettu.
talk-not-invitable = Valitse listasta joku henkilökunnasta.
talk-already-invited = Joku on jo kutsuttu. Lopeta ensin se kutsu.
talk-threads = Kutsut
talk-no-threads = Sinua ei ole juuri nyt kutsuttu mihinkään keskusteluun.
