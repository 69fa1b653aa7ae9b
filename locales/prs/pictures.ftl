# Draft: not yet reviewed by a translator.

### What is to be seen on a picture.

picture-alert = هشدار
picture-book = کتاب
picture-boots = موزه
picture-bread = نان
picture-broom = جاروب
picture-building = ساختمان
picture-bus = بس
picture-calendar = تقویم
picture-charger = چارجر
picture-clock = ساعت
picture-clothes = لباس
picture-coat = کرتی
picture-computer = کمپیوتر
picture-cup = پیاله
picture-document = کاغذ
picture-first-aid = کمک اولیه
picture-food = غذا
picture-goal = هدف
picture-goggles = عینک ایمنی
picture-hair = موی
picture-hammer = چکش
picture-hand = دست
picture-handshake = دست دادن
picture-hot = داغ
picture-ill = مریض
picture-late = ناوقت
picture-leaf = برگ
picture-lift = بلند کردن
picture-listen = گوش دادن
picture-lock = قفل
picture-money = پول
picture-pen = قلم
picture-people = مردم
picture-phone = تلفون
picture-pray = نماز
picture-question = سوال
picture-search = جستجو
picture-shoes = بوت
picture-soap = صابون
picture-speech = گپ زدن
picture-stop = ایستاد
picture-toilet = تشناب
picture-vest = واسکت
