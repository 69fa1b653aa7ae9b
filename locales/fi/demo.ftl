# Draft: not yet reviewed by a translator.
### The demonstration's first page.

demo-title = Kokeile Steg-sovellusta
demo-invented = Tämä on esittely. Kaikki ihmiset ja osoitteet ovat keksittyjä.
demo-how = Valitse, kuka haluat olla. Näet sovelluksen niin kuin tämä henkilö näkee sen.
demo-languages = Tämän sivun kieli
demo-participants = Osallistujat
demo-about-participants = Näkevät aikataulunsa, ilmoittautuvat, lukevat ohjeita ja kirjoittavat neuvojalleen.
demo-counsellors = Neuvojat
demo-about-counsellors = Seuraavat osallistujiensa tilannetta ja kirjoittavat heille.
demo-supervisors = Ohjaajat
demo-about-supervisors = Ohjaavat aktiviteettia paikan päällä ja näkevät, ketkä tulevat.
demo-caseworkers = Sosiaalisihteerit
demo-about-caseworkers = Tekevät tilauksia ja lukevat kuukausiraportteja.
demo-administrators = Ylläpitäjä
demo-about-administrators = Lisää kunnan paikat, aktiviteetit ja henkilökunnan.
demo-language = Sovelluksen kieli:
demo-level-very-easy = Ruotsinkieliset tekstit: hyvin helpot
demo-level-easy = Ruotsinkieliset tekstit: helpot
demo-level-ordinary = Ruotsinkieliset tekstit: tavalliset
demo-stage = Ohjelman vaihe: { $name }
demo-more =
    { $count ->
        [one] Lisäksi on yksi henkilö, joka ei näy tässä.
       *[other] Lisäksi on { $count } henkilöä, jotka eivät näy tässä.
    }
