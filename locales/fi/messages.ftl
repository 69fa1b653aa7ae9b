# Draft: not yet reviewed by a translator.
### Messages between a participant and her counsellor.

messages-title = Viestit
messages-none = Ei vielä viestejä.
messages-you = Sinä
messages-new = Uusi
messages-read = Luettu { $at }
messages-not-read = Ei vielä luettu
messages-older = Näytä vanhemmat viestit
messages-newest = Uusimpaan viestiin
messages-write = Viesti henkilölle { $name }
messages-who-reads = { $name } lukee sen, mitä kirjoitat tähän. Jos saat uuden neuvojan, myös hän voi lukea sen. Voit kirjoittaa millä kielellä haluat.
messages-no-counsellor = Sinulla ei ole vielä neuvojaa sovelluksessa. Kysy aktiviteettisi ohjaajalta, kenen kanssa voit puhua.
messages-sent = Viestisi on lähetetty.
messages-not-sent = Viestiä ei ole lähetetty.
messages-to-the-fault = Katso, mikä on väärin
messages-draft = Kirjoitit tämän aikaisemmin. Se on tallennettu tähän puhelimeen. Sitä ei ole vielä lähetetty.
messages-opened = Viestisi
messages-text-empty = Kirjoita ensin jotain.
messages-text-too-long =
    { $by ->
        [one] Tekstissä on yksi merkki liikaa. Lyhennä tekstiä.
       *[other] Tekstissä on { $by } merkkiä liikaa. Lyhennä tekstiä.
    }

## The counsellor's desk.

messages-all-threads = Kaikki viestit
messages-person = Osallistujan sivu
messages-no-participants = Sinulla ei ole vielä osallistujia.
messages-several = Kirjoita monelle
messages-several-how = Jokainen saa tekstin omana viestinä. Kukaan ei näe, ketkä muut ovat saaneet sen.
messages-text = Viesti
messages-language = Millä kielellä kirjoitat
messages-nobody = Valitse ainakin yksi osallistuja.
messages-language-unknown = Valitse kieli listasta.
