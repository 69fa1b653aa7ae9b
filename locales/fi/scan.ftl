# Draft: not yet reviewed by a translator.
### The scanner: reading a code with the camera or from a picture.

scan-open = Skannaa koodi
scan-close = Sulje
scan-torch = Lamppu
scan-type = Kirjoita numerot
scan-photo = Valitse kuva
scan-opening = Kamera käynnistyy …
scan-aim = Pidä kameraa koodia kohti.
scan-found = Koodi on luettu.
scan-foreign = Tämä koodi on jonkin muun koodi. Etsi Stegin koodi.
scan-denied = Steg ei saa käyttää kameraa. Alla on muita tapoja.
scan-no-camera = Kameraa ei voi käyttää. Alla on muita tapoja.
scan-looking = Etsitään koodia kuvasta …
scan-no-code = Kuvassa ei ole koodia. Ota uusi kuva lähempää.
scan-unloaded = Skanneria ei voi avata juuri nyt. Yritä uudelleen tai kirjoita numerot.
