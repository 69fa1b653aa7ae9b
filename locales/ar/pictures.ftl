# Draft: not yet reviewed by a translator.

### What is to be seen on a picture.

picture-alert = تحذير
picture-book = كتاب
picture-boots = حذاء عالٍ
picture-bread = خبز
picture-broom = مكنسة
picture-building = مبنى
picture-bus = حافلة
picture-calendar = تقويم
picture-charger = شاحن
picture-clock = ساعة
picture-clothes = ملابس
picture-coat = معطف
picture-computer = حاسوب
picture-cup = كوب
picture-document = ورقة
picture-first-aid = إسعاف أولي
picture-food = طعام
picture-goal = هدف
picture-goggles = نظارة واقية
picture-hair = شعر
picture-hammer = مطرقة
picture-hand = يد
picture-handshake = مصافحة
picture-hot = ساخن
picture-ill = مريض
picture-late = متأخر
picture-leaf = ورقة شجر
picture-lift = رفع
picture-listen = استماع
picture-lock = قفل
picture-money = مال
picture-pen = قلم
picture-people = ناس
picture-phone = هاتف
picture-pray = صلاة
picture-question = سؤال
picture-search = بحث
picture-shoes = حذاء
picture-soap = صابون
picture-speech = كلام
picture-stop = قف
picture-toilet = مرحاض
picture-vest = سترة
