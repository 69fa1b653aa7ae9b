# Draft: not yet reviewed by a translator.
### The accessibility statement (the Swedish act 2018:1937).

statement-title = Saavutettavuus
statement-link = Saavutettavuus: mikä toimii ja kenelle voit kertoa
statement-who = { $municipality } vastaa Steg-sovelluksesta. Tässä kerromme, miten hyvin kaikki voivat käyttää sitä.
statement-goal = Kaikkien pitää voida käyttää sovellusta: ruudunlukijalla, näppäimistöllä, isolla tekstillä ja ilman että näkee värejä. Noudatamme Ruotsin lakia julkisten digitaalisten palvelujen saavutettavuudesta (2018:1937) ja ohjeita WCAG 2.2, taso AA. Sovellus täyttää vaatimukset osittain.
statement-gaps = Tämä ei toimi vielä
statement-gap-translations = Muut kielet kuin ruotsi ovat luonnoksia. Kääntäjä ei ole vielä lukenut niitä.
statement-gap-people = Kukaan, jolla on toimintarajoite, ei ole vielä kokeillut sovellusta.
statement-gap-screen = Paikan näytöllä on kuva, joka luetaan kameralla. Etkö näe kuvaa? Pyydä ohjaajaa sanomaan numerot. Voit myös pyytää ohjaajaa merkitsemään sinut.
statement-tell-title = Kerro, jos jokin ei toimi
statement-tell-what = Etkö voi lukea jotain tai tehdä sitä, mitä pitää? Kerro siitä. Voit saada sisällön myös toisella tavalla.
statement-tell = Ota yhteyttä:
statement-no-contact = Kunta ei ole kirjoittanut tähän osoitetta. Kerro neuvojallesi.
statement-complain-title = Jos emme auta sinua
statement-complain = Digg on viranomainen (Myndigheten för digital förvaltning). Se valvoo, että lakia noudatetaan. Voit ilmoittaa asiasta sille, jos emme auta sinua.
statement-how-title = Näin olemme testanneet
statement-how = Jokainen sivu testataan automaattisesti axe-core-ohjelmalla: kapealla näytöllä, isolla tekstillä ja oikealta vasemmalle. Tämä sivu on tarkistettu { $date }.
