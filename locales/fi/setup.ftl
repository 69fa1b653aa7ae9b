# Draft: not yet reviewed by a translator.
### The municipality's page.

setup-saved = Tallennettu.
setup-programme = Ohjelma
setup-participants = Osallistujat
setup-activities = Aktiviteetit
setup-occasions = Kerrat seuraavien 7 päivän aikana
setup-staff = Henkilökunta
setup-name = Nimi
setup-role = Rooli
setup-devices = Kirjautuneet laitteet
setup-invite = Kutsu
setup-unassigned = Osallistujat, joilla ei ole neuvojaa
setup-unassigned-what = Heillä ei ole neuvojaa, joka voi kutsua heidät. Sinä voit tehdä sen.
setup-sites = Paikat
setup-nobody-leads = Täällä ei ole ohjaajaa.
setup-take-off = Poista täältä
setup-add-supervisor = Lisää ohjaaja
setup-add = Lisää
setup-new-staff = Uusi työntekijä
setup-name-empty = Kirjoita nimi.
setup-name-too-long = Nimi on liian pitkä. Siinä saa olla enintään { $most } merkkiä.
setup-name-unseen = Nimessä on merkkejä, jotka eivät näy. Kirjoita nimi käsin.
setup-role-unknown = Valitse rooli listasta.
setup-not-supervisor = Ei onnistunut. Henkilö ei ole ohjaaja, tai paikkaa ei enää ole.
setup-screens = Näytöt
setup-screens-none = Yhtään näyttöä ei ole liitetty. Ohjaaja liittää näytön omassa paikassaan.
