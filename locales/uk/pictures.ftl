# Draft: not yet reviewed by a translator.

### What is to be seen on a picture.

picture-alert = увага
picture-book = книжка
picture-boots = чоботи
picture-bread = хліб
picture-broom = мітла
picture-building = будинок
picture-bus = автобус
picture-calendar = календар
picture-charger = зарядка
picture-clock = годинник
picture-clothes = одяг
picture-coat = куртка
picture-computer = комп’ютер
picture-cup = чашка
picture-document = папір
picture-first-aid = перша допомога
picture-food = їжа
picture-goal = мета
picture-goggles = захисні окуляри
picture-hair = волосся
picture-hammer = молоток
picture-hand = рука
picture-handshake = рукостискання
picture-hot = гаряче
picture-ill = хвороба
picture-late = запізнення
picture-leaf = листок
picture-lift = піднімати
picture-listen = слухати
picture-lock = замок
picture-money = гроші
picture-pen = ручка
picture-people = люди
picture-phone = телефон
picture-pray = молитва
picture-question = питання
picture-search = пошук
picture-shoes = взуття
picture-soap = мило
picture-speech = говорити
picture-stop = стоп
picture-toilet = туалет
picture-vest = жилет
