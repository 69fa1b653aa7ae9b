# Draft: not yet reviewed by a translator.

### What is to be seen on a picture.

picture-alert = هشدار
picture-book = کتاب
picture-boots = چکمه
picture-bread = نان
picture-broom = جارو
picture-building = ساختمان
picture-bus = اتوبوس
picture-calendar = تقویم
picture-charger = شارژر
picture-clock = ساعت
picture-clothes = لباس
picture-coat = کت
picture-computer = رایانه
picture-cup = فنجان
picture-document = کاغذ
picture-first-aid = کمک‌های اولیه
picture-food = غذا
picture-goal = هدف
picture-goggles = عینک ایمنی
picture-hair = مو
picture-hammer = چکش
picture-hand = دست
picture-handshake = دست دادن
picture-hot = داغ
picture-ill = بیمار
picture-late = دیر
picture-leaf = برگ
picture-lift = بلند کردن
picture-listen = گوش دادن
picture-lock = قفل
picture-money = پول
picture-pen = خودکار
picture-people = مردم
picture-phone = تلفن
picture-pray = نماز
picture-question = پرسش
picture-search = جستجو
picture-shoes = کفش
picture-soap = صابون
picture-speech = حرف زدن
picture-stop = ایست
picture-toilet = دستشویی
picture-vest = جلیقه
