# Draft: not yet reviewed by a translator.
### What caseworkers read as long as there are no month records and no orders.

records-later = Tämä tulee tänne
records-not-yet = Kuukausiraportteja ei ole vielä. Tämä Stegin versio ei tee niitä. Sinulta ei ole piilotettu mitään.
records-later-month = Raportti jokaisesta osallistujasta joka kuukaudelta: kerrat, läsnäolo ja se, miten tiedämme sen.
records-later-frozen = Raportti on lukittu. Korjauksesta tulee uusi versio, joka näyttää, mikä on muuttunut.
records-later-board = Raportti näyttää, mitä on tapahtunut. Päätöksen tekee lautakunta, ei koskaan sovellus.
records-until-then = Tarvitsetko tietoja nyt? Kysy osallistujan neuvojalta.
orders-not-yet = Tilauksia ei ole vielä. Tämä Stegin versio ei ota niitä vastaan. Sinulta ei ole piilotettu mitään.
orders-later-order = Tilauksesi sille, joka järjestää aktiviteetit, ja päätös, johon tilaus perustuu.
orders-later-meeting = Aloitustapaaminen osallistujan ja neuvojan kanssa.
orders-until-then = Tee tilaus samalla tavalla kuin nytkin.
