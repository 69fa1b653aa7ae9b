# Draft: not yet reviewed by a translator.

### What is to be seen on a picture.

picture-alert = digniin
picture-book = buug
picture-boots = buudh
picture-bread = rooti
picture-broom = xaaqin
picture-building = dhisme
picture-bus = bas
picture-calendar = kalandar
picture-charger = dallajiye
picture-clock = saacad
picture-clothes = dhar
picture-coat = jaakad
picture-computer = kombiyuutar
picture-cup = koob
picture-document = warqad
picture-first-aid = gargaarka degdegga
picture-food = cunto
picture-goal = hadaf
picture-goggles = muraayado badbaado
picture-hair = timo
picture-hammer = dubbe
picture-hand = gacan
picture-handshake = gacan-qaad
picture-hot = kulul
picture-ill = jirran
picture-late = soo daahay
picture-leaf = caleen
picture-lift = qaadid
picture-listen = dhegeyso
picture-lock = quful
picture-money = lacag
picture-pen = qalin
picture-people = dad
picture-phone = taleefan
picture-pray = tukasho
picture-question = su'aal
picture-search = raadi
picture-shoes = kabo
picture-soap = saabuun
picture-speech = hadal
picture-stop = joogso
picture-toilet = musqul
picture-vest = jaakad shaqo
