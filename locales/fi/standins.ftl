# Draft: not yet reviewed by a translator.
### Stand-ins for a supervisor.

stand-in-title = Sijainen
stand-in-what = Sijainen näkee vain tämän paikan ja vain tänään. Koodi ja kirjautuminen päättyvät itsestään klo { $until }. Sijaisen nimi näkyy kaikissa hänen merkinnöissään. Puhelin voi lähettää sen päivän merkinnät seuraavana päivänä klo 12:een asti.
stand-in-name = Sijaisen nimi
stand-in-make = Tee koodi tälle päivälle
stand-in-today = Sijaiset tänään
stand-in-none = Ei sijaista tänään.
stand-in-signed-in = Kirjautunut
stand-in-not-yet = Ei ole vielä kirjautunut
stand-in-end = Lopeta nyt
stand-in-ended = Sijaisuus on päättynyt.
stand-in-for = Koodi on tälle henkilölle:
stand-in-until = Se on voimassa tänään klo { $until } asti.
stand-in-you = Olet tänään sijainen klo { $until } asti. Merkinnät ennen sitä tallentuvat puhelimeen. Puhelin voi lähettää ne huomenna klo 12:een asti.
stand-in-over = Päiväsi sijaisena on ohi. Puhelin lähettää nyt eilisen merkintäsi. Pidä tämä sivu hetki auki. Se onnistuu tänään klo 12:een asti.
