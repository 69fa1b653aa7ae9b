# Draft: not yet reviewed by a translator.

### What is to be seen on a picture.

picture-alert = warning
picture-book = book
picture-boots = boots
picture-bread = bread
picture-broom = broom
picture-building = building
picture-bus = bus
picture-calendar = calendar
picture-charger = charger
picture-clock = clock
picture-clothes = clothes
picture-coat = coat
picture-computer = computer
picture-cup = cup
picture-document = paper
picture-first-aid = first aid
picture-food = food
picture-goal = goal
picture-goggles = safety goggles
picture-hair = hair
picture-hammer = hammer
picture-hand = hand
picture-handshake = handshake
picture-hot = hot
picture-ill = ill
picture-late = late
picture-leaf = leaf
picture-lift = lift
picture-listen = listen
picture-lock = lock
picture-money = money
picture-pen = pen
picture-people = people
picture-phone = phone
picture-pray = pray
picture-question = question
picture-search = search
picture-shoes = shoes
picture-soap = soap
picture-speech = talk
picture-stop = stop
picture-toilet = toilet
picture-vest = vest
