# Draft: not yet reviewed by a translator.
### A participant's goals.

goals-title = Tavoitteesi
goals-words-title = Omin sanoin
goals-words-label = Mitä sinä haluat? Voit kirjoittaa millä kielellä haluat.
goals-words-empty = Kirjoita ensin jotain.
goals-words-too-long =
    { $by ->
        [one] Tekstissä on yksi merkki liikaa. Lyhennä tekstiä.
       *[other] Tekstissä on { $by } merkkiä liikaa. Lyhennä tekstiä.
    }
goals-words-who-reads = Sinä ja neuvojasi luette tämän.
goals-words-saved = Tekstisi on tallennettu.
goals-words-not-saved = Tekstiäsi ei ole tallennettu.
goals-words-to-the-fault = Katso, mikä on väärin
goals-words-draft = Kirjoitit tämän aikaisemmin. Se on vain tässä puhelimessa. Paina ”Tallenna”, jos haluat säilyttää sen.
goals-stage-title = Olet nyt tässä
goals-no-stage = Kukaan ei ole vielä merkinnyt vaihettasi. Kysy neuvojaltasi.
goals-way-title = Koko matka
goals-you-are-here = Olet tässä
goals-areas-title = Näitä asioita harjoittelet
goals-reached = Valmis { $on }
goals-under-way = Kesken
goals-to-come = Tulee myöhemmin
goals-reached-before =
    { $count ->
        [one] Yksi asia, jonka olet jo saavuttanut
       *[other] { $count } asiaa, jotka olet jo saavuttanut
    }
