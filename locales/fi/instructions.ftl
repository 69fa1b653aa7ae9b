# Draft: not yet reviewed by a translator.
### What to do at each activity.

instructions-title = Ohjeet
instructions-all = Kaikki aktiviteetit
instructions-empty = Sinulla ei ole vielä aktiviteetteja. Kun saat aktiviteetin, sen ohjeet ovat täällä.
instructions-none = Ohjetta ei ole vielä. Kysy ohjaajaltasi.
instructions-next = Seuraava kerta
instructions-fallback = Tämän tekstin kieli on { $language }. Suomenkielistä tekstiä ei ole vielä.
instructions-others = Voit lukea tekstin näillä kielillä:
instructions-swedish = Lue ruotsiksi
instructions-levels = Valitse, kuinka helppoa ruotsi on
instructions-draft = Käännös on luonnos. Kukaan ei ole tarkistanut sitä vielä.
instructions-understand = Ymmärsin
instructions-understood = Sanoit, että ymmärsit: { $day }.
instructions-changed = Luit vanhemman tekstin: { $day }. Teksti on uusi. Lue se uudelleen.
instructions-not-understood = En ymmärrä. Kirjoita neuvojalle.
instructions-wish = Haluan lukea tällä kielellä: { $language }
instructions-wished = Neuvoja näkee, että haluat lukea tällä kielellä: { $language }.
instructions-none-yet = Ei vielä tekstiä.

## The parts of an instruction
section-where = Milloin ja missä
section-way = Näin pääset perille
section-bring = Ota mukaan ja pue
section-work = Tätä teemme
section-safety = Turvallisuus
section-breaks = Tauko, rukous ja WC
section-ask = Kysy
section-absent = Sairaana tai myöhässä

## Seen by staff
desk-instructions = Ohjeet
desk-instructions-understood = Ymmärsi { $day }: { $language }, { $level }, versio { $version }.
desk-instructions-outdated = Uudempi versio on olemassa.
desk-instructions-wish = Haluaa lukea tällä kielellä: { $language }.
shipped-title = Ohjeet
shipped-back = Kunta
shipped-what = Stegissä on valmiita tekstejä. Valitse teksti aktiviteetille. Vanhat versiot säilyvät.
shipped-text = Valmis teksti
shipped-take = Käytä tätä tekstiä
shipped-wishes = { $people ->
    [one] Yksi osallistuja haluaa lukea tällä kielellä: { $language }.
   *[other] { $people } osallistujaa haluaa lukea tällä kielellä: { $language }.
}
shipped-edit = Kirjoita ja tarkista tekstit
