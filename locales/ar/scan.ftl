# Draft: not yet reviewed by a translator.
### The scanner: reading a code with the camera or from a picture.

scan-open = مسح الرمز
scan-close = إغلاق
scan-torch = ضوء
scan-type = كتابة الأرقام
scan-photo = اختيار صورة
scan-opening = الكاميرا تبدأ الآن…
scan-aim = وجّه الكاميرا نحو الرمز.
scan-found = تمت قراءة الرمز.
scan-foreign = هذا الرمز لشيء آخر. ابحث عن رمز Steg.
scan-denied = لا يُسمح لـ Steg باستخدام الكاميرا، لكن توجد طرق أخرى في الأسفل.
scan-no-camera = لا يمكن استخدام الكاميرا، لكن توجد طرق أخرى في الأسفل.
scan-looking = نبحث عن رمز في الصورة…
scan-no-code = لا يوجد رمز في الصورة. التقط صورة جديدة أقرب إلى الرمز.
scan-unloaded = لا يمكن فتح الماسح الآن. حاول مرة أخرى، أو اكتب الأرقام.
