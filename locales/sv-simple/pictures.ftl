# Draft: not yet reviewed by a translator.

### What is to be seen on a picture.

picture-alert = varning
picture-book = bok
picture-boots = stövlar
picture-bread = bröd
picture-broom = kvast
picture-building = hus
picture-bus = buss
picture-calendar = kalender
picture-charger = laddare
picture-clock = klocka
picture-clothes = kläder
picture-coat = jacka
picture-computer = dator
picture-cup = kopp
picture-document = papper
picture-first-aid = första hjälpen
picture-food = mat
picture-goal = mål
picture-goggles = skyddsglasögon
picture-hair = hår
picture-hammer = hammare
picture-hand = hand
picture-handshake = handslag
picture-hot = hett
picture-ill = sjuk
picture-late = sen
picture-leaf = löv
picture-lift = lyfta
picture-listen = lyssna
picture-lock = lås
picture-money = pengar
picture-pen = penna
picture-people = människor
picture-phone = mobil
picture-pray = be
picture-question = fråga
picture-search = söka
picture-shoes = skor
picture-soap = tvål
picture-speech = prata
picture-stop = stopp
picture-toilet = toalett
picture-vest = väst
