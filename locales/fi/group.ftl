# Draft: not yet reviewed by a translator.
### One message to many participants.

group-nobody-found = Kukaan osallistujistasi ei sovi hakuun.
group-everybody = Näytä kaikki
group-any = Kaikki
group-occasion = Kerta
group-activity = Aktiviteetti
group-name = Nimi tai sen osa
group-show = Näytä
group-phrase = Valmis lause
group-own-words = Omat sanat
group-own-words-how = Se, mitä kirjoitat itse, näytetään niin kuin kirjoitit.
group-to =
    { $count ->
        [one] Yhdelle osallistujalle
       *[other] { $count } osallistujalle
    }
group-notice = Tärkeä: pitää ymmärtää
group-notice-how = Viesti on ensimmäisen sivun yläosassa, kunnes osallistuja vastaa. Näet, milloin ja millä kielellä se avattiin ja mikä vastaus on.
group-preview = Katso, kuka saa mitä
group-too-many = Valitse enintään { $most } osallistujaa.
group-preview-title = Ennen lähettämistä
group-sent-title = Lähetetty
group-unreachable =
    { $count ->
        [one] Yhtä osallistujaa ei nyt tavoiteta. Ruutua ei ole valittu. Valitse se, jos viesti saa odottaa sovelluksessa. Soita tai kerro paikan päällä.
       *[other] { $count } osallistujaa ei nyt tavoiteta. Ruutuja ei ole valittu. Valitse ne, jos viesti saa odottaa sovelluksessa. Soita tai kerro paikan päällä.
    }
group-is-notice = Tämä on tärkeä viesti. Osallistuja vastaa, ymmärtääkö hän sen.
group-no-way = Puhelinta ei ole kirjattu sisään
group-get-it =
    { $count ->
        [one] Yksi osallistuja saa sen näin
       *[other] { $count } osallistujaa saa sen näin
    }
group-preview-how = Mitään ei ole vielä lähetetty. Poista valinta niiltä, jotka eivät saa viestiä.
group-again = Aloita alusta
group-in-swedish = Ruotsiksi
group-other-language = Ei osallistujan kielellä
group-sent =
    { $count ->
        [one] Viesti on lähetetty yhdelle osallistujalle.
       *[other] Viesti on lähetetty { $count } osallistujalle.
    }
group-not-sent-to = Ei lähetetty
