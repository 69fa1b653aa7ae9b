# Draft: not yet reviewed by a translator.
### Steps that somebody has recorded, and reading aloud.

## Reading aloud
listen-label = الاستماع إلى النص
listen-play = استماع
listen-pause = توقف مؤقت
listen-stop = إيقاف
listen-back = السابق
listen-next = التالي
listen-slow = ببطء
listen-clip = صوت مسجل
listen-failed = توقف الصوت عن العمل. اضغط على «استماع» مرة أخرى، أو اقرأ النص.
listen-refused = لم يسمح الهاتف بالصوت. اضغط على «استماع» مرة أخرى.
listen-silent = الصوت لا يبدأ. ربما لا يوجد هذا الصوت في الهاتف. اقرأ النص، أو اطلب من شخص أن يقرأه لك.

## Recording steps: for staff
clips-title = التسجيلات
clips-what = اقرأ الخطوات بصوت عالٍ وسجّلها. عندها يستطيع الجميع الاستماع، حتى بلغات لا يستطيع الهاتف قراءتها.
clips-no-activities = لا توجد أنشطة للتسجيل.
clips-count = الخطوات المسجلة: { $clips } من { $steps }
clips-outdated-count = تسجيلات لم تعد مناسبة: { $clips }
clips-texts = اختيار النص
clips-how = اقرأ بهدوء ووضوح، خطوة بعد خطوة. مدة التسجيل 3 دقائق على الأكثر، وحجمه 1 MB على الأكثر. الأفضل AAC (M4A) لأنه يعمل على كل الهواتف. ويمكن أيضاً Opus (Ogg أو WebM).
clips-none = لا يوجد تسجيل بعد
clips-made = تاريخ التسجيل: { $day }. بصوت: { $name }. المدة: { $length }.
clips-outdated = تغيّر النص بعد التسجيل. لم يعد المشاركون يسمعون التسجيل. سجّل الخطوة مرة أخرى. كان النص:
clips-gone = لم تعد الخطوة موجودة في النص. لا أحد يسمع التسجيل. كان النص:
clips-file = ملف صوتي
clips-save = حفظ التسجيل
clips-saved = تم حفظ التسجيل.
clips-remove = حذف التسجيل
clips-removed = تم حذف التسجيل.
clips-record = تسجيل
clips-record-end = إنهاء التسجيل
clips-recording = التسجيل يعمل الآن. اقرأ النص بصوت عالٍ.
clips-recorded = التسجيل جاهز. استمع إليه، ثم احفظه.
clips-record-refused = لا يُسمح للمتصفح باستخدام الميكروفون. اسمح بذلك، أو اختر ملفاً صوتياً.
clips-record-missing = لا يوجد ميكروفون. اختر ملفاً صوتياً بدلاً منه.
clips-fault-nothing = لا يوجد شيء للحفظ. سجّل صوتك، أو اختر ملفاً صوتياً.
clips-fault-large = حجم الملف أكبر من 1 MB. سجّل ملفاً أقصر.
clips-fault-long = مدة التسجيل أكثر من 3 دقائق. سجّل ملفاً أقصر.
clips-fault-kind = لا يمكن استخدام هذا الملف. يجب أن يكون صوتاً من نوع AAC (M4A) أو Opus (Ogg أو WebM).
clips-fault-changed = تغيّر النص أثناء التسجيل. اقرأ النص الجديد، وسجّل مرة أخرى.
clips-fault-kept = التسجيل السابق ما زال موجوداً.
