# Draft: not yet reviewed by a translator.

### What is to be seen on a picture.

picture-alert = መጠንቀቕታ
picture-book = መጽሓፍ
picture-boots = ነዊሕ ጫማ
picture-bread = እንጌራ
picture-broom = መኹስተር
picture-building = ህንጻ
picture-bus = ኣውቶቡስ
picture-calendar = ዓውደ ኣዋርሕ
picture-charger = መምልኢ ሓይሊ
picture-clock = ሰዓት
picture-clothes = ክዳን
picture-coat = ጃኬት
picture-computer = ኮምፒተር
picture-cup = ኩባያ
picture-document = ወረቐት
picture-first-aid = ቀዳማይ ረድኤት
picture-food = ምግቢ
picture-goal = ዕላማ
picture-goggles = መነጽር ድሕነት
picture-hair = ጸጉሪ
picture-hammer = መዶሻ
picture-hand = ኢድ
picture-handshake = ሰላምታ ኢድ
picture-hot = ውዑይ
picture-ill = ሕማም
picture-late = ድንጉይ
picture-leaf = ቆጽሊ
picture-lift = ምልዓል
picture-listen = ምስማዕ
picture-lock = ቁልፊ
picture-money = ገንዘብ
picture-pen = ብርዒ
picture-people = ሰባት
picture-phone = ተሌፎን
picture-pray = ጸሎት
picture-question = ሕቶ
picture-search = ምድላይ
picture-shoes = ጫማ
picture-soap = ሳሙና
picture-speech = ምዝራብ
picture-stop = ደው በሉ
picture-toilet = ሽቓቕ
picture-vest = ሰደርያ
