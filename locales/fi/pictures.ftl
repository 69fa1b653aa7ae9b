# Draft: not yet reviewed by a translator.

### What is to be seen on a picture.

picture-alert = varoitus
picture-book = kirja
picture-boots = saappaat
picture-bread = leipä
picture-broom = luuta
picture-building = rakennus
picture-bus = bussi
picture-calendar = kalenteri
picture-charger = laturi
picture-clock = kello
picture-clothes = vaatteet
picture-coat = takki
picture-computer = tietokone
picture-cup = kuppi
picture-document = paperi
picture-first-aid = ensiapu
picture-food = ruoka
picture-goal = tavoite
picture-goggles = suojalasit
picture-hair = hiukset
picture-hammer = vasara
picture-hand = käsi
picture-handshake = kättely
picture-hot = kuuma
picture-ill = sairas
picture-late = myöhässä
picture-leaf = lehti
picture-lift = nostaa
picture-listen = kuunnella
picture-lock = lukko
picture-money = raha
picture-pen = kynä
picture-people = ihmiset
picture-phone = puhelin
picture-pray = rukoilla
picture-question = kysymys
picture-search = etsiä
picture-shoes = kengät
picture-soap = saippua
picture-speech = puhua
picture-stop = seis
picture-toilet = vessa
picture-vest = liivi
