# Draft: not yet reviewed by a translator.
### What to do at each activity.

instructions-title = التعليمات
instructions-all = كل الأنشطة
instructions-empty = ليست لديك أنشطة بعد. عندما يكون لديك نشاط، تظهر تعليماته هنا.
instructions-none = لا يوجد نص بعد. يمكنك سؤال المشرف.
instructions-next = المرة القادمة
instructions-fallback = هذا النص بلغة أخرى: { $language }. لا يوجد نص بالعربية بعد.
instructions-others = يمكنك قراءة هذا النص بهذه اللغات:
instructions-swedish = النص بالسويدية
instructions-levels = اختيار مستوى اللغة السويدية
instructions-draft = هذه الترجمة مسودة. لم يراجعها أحد بعد.
instructions-understand = فهمت
instructions-understood = قلت يوم { $day } إنك فهمت.
instructions-changed = قرأت نصاً أقدم يوم { $day }. النص جديد الآن. اقرأه مرة أخرى.
instructions-not-understood = لا أفهم. أريد الكتابة إلى المرشد.
instructions-wish = أريد القراءة باللغة: { $language }
instructions-wished = يرى المرشد أنك تريد القراءة باللغة: { $language }.
instructions-none-yet = لا يوجد نص بعد.

## The parts of an instruction
section-where = متى وأين
section-way = كيف تصل
section-bring = ماذا تحضر وماذا تلبس
section-work = ماذا نعمل
section-safety = السلامة
section-breaks = الاستراحة والصلاة والمرحاض
section-ask = اسأل
section-absent = المرض أو التأخر

## Seen by staff
desk-instructions = التعليمات
desk-instructions-understood = تم الفهم يوم { $day }: { $language }، { $level }، النسخة { $version }.
desk-instructions-outdated = توجد نسخة أحدث.
desk-instructions-wish = يطلب القراءة باللغة: { $language }.
shipped-title = التعليمات
shipped-back = البلدية
shipped-what = في Steg نصوص جاهزة. اختر نصاً للنشاط. النسخ القديمة تبقى محفوظة.
shipped-text = نص جاهز
shipped-take = استخدم هذا النص
shipped-wishes = { $people ->
    [zero] لا أحد يريد القراءة باللغة: { $language }.
    [one] مشارك واحد يريد القراءة باللغة: { $language }.
    [two] مشاركان يريدان القراءة باللغة: { $language }.
    [few] { $people } مشاركين يريدون القراءة باللغة: { $language }.
    [many] { $people } مشاركاً يريدون القراءة باللغة: { $language }.
   *[other] { $people } مشارك يريدون القراءة باللغة: { $language }.
}
shipped-edit = كتابة النصوص ومراجعتها
