# Draft: not yet reviewed by a translator.
### Steps that somebody has recorded, and reading aloud.

## Reading aloud
listen-label = Kuuntele teksti
listen-play = Kuuntele
listen-pause = Tauko
listen-stop = Lopeta
listen-back = Edellinen
listen-next = Seuraava
listen-slow = Hitaasti
listen-clip = Äänitetty ääni
listen-failed = Ääni lakkasi toimimasta. Paina uudelleen Kuuntele tai lue teksti.
listen-refused = Puhelin ei sallinut ääntä. Paina uudelleen Kuuntele.
listen-silent = Ääni ei käynnisty. Ehkä sitä ei ole tässä puhelimessa. Lue teksti tai pyydä jotakuta lukemaan se sinulle.

## Recording steps: for staff
clips-title = Äänitteet
clips-what = Lue vaiheet ääneen ja äänitä ne. Silloin kaikki voivat kuunnella, myös kielillä, joita puhelin ei osaa lukea.
clips-no-activities = Ei ole aktiviteetteja, joille äänittää.
clips-count = Äänitetyt vaiheet: { $clips } / { $steps }
clips-outdated-count = Äänitteet, jotka eivät enää sovi: { $clips }
clips-texts = Valitse teksti
clips-how = Lue rauhallisesti ja selvästi, vaihe kerrallaan. Äänite saa olla enintään 3 minuuttia ja 1 MB. Valitse AAC (M4A), jos voit: se toimii kaikissa puhelimissa. Opus (Ogg tai WebM) käy myös.
clips-none = Ei äänitettä vielä
clips-made = Äänitetty { $day }. Lukija: { $name }. Kesto: { $length }.
clips-outdated = Teksti on muuttunut sen jälkeen. Osallistujat eivät enää kuule äänitettä. Äänitä vaihe uudelleen. Silloin teksti oli:
clips-gone = Vaihetta ei enää ole tekstissä. Kukaan ei kuule äänitettä. Teksti oli:
clips-file = Äänitiedosto
clips-save = Tallenna äänite
clips-saved = Äänite on tallennettu.
clips-remove = Poista äänite
clips-removed = Äänite on poistettu.
clips-record = Äänitä
clips-record-end = Lopeta äänitys
clips-recording = Äänitys on käynnissä. Lue teksti ääneen.
clips-recorded = Äänite on valmis. Kuuntele se. Tallenna se sitten.
clips-record-refused = Selain ei saa käyttää mikrofonia. Salli se tai valitse äänitiedosto.
clips-record-missing = Mikrofonia ei ole. Valitse äänitiedosto.
clips-fault-nothing = Ei ole mitään tallennettavaa. Äänitä tai valitse äänitiedosto.
clips-fault-large = Äänitiedosto on suurempi kuin 1 MB. Äänitä lyhyempi.
clips-fault-long = Äänite on pidempi kuin 3 minuuttia. Äänitä lyhyempi.
clips-fault-kind = Tiedostoa ei voi käyttää. Sen pitää olla ääntä: AAC (M4A) tai Opus (Ogg tai WebM).
clips-fault-changed = Teksti muuttui äänityksen aikana. Lue uusi teksti ja äänitä uudelleen.
clips-fault-kept = Aiempi äänite on tallessa.
