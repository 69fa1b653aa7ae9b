# Draft: not yet reviewed by a translator.
### My code: a participant's own code, for the staff to scan.

my-code-title = Minun koodini
my-code-show = Näytä koodini
my-code-what = Näytä koodi henkilökunnalle. Kun he skannaavat sen, he tietävät, että olet täällä.
my-code-label = Sinun koodisi
my-code-left = Sekunteja seuraavaan koodiin:
my-code-changes = Koodi vaihtuu koko ajan. Siksi vanha kuva koodista ei toimi.
my-code-offline = Koodi toimii myös ilman nettiyhteyttä.
my-code-clock = Puhelimesi kello on ehkä väärässä. Valitse puhelimen asetuksissa automaattinen aika. Muuten koodi ei toimi ilman nettiyhteyttä.
my-code-failed = Koodia ei voitu näyttää. Avaa sivu uudelleen, kun nettiyhteys toimii.

person-code-title = Henkilön koodi
person-code-what = Tämä on koodi, jonka osallistuja näyttää henkilökunnalle. Vain henkilökunnan tarvitsee skannata se.
person-code-nothing = Mitään ei tapahtunut. Et näe kenenkään tietoja.
person-code-check-in = Haluatko ilmoittautua? Skannaa koodi näytöltä siellä, missä olet.
