# Draft: not yet reviewed by a translator.
### What to do at each activity.

instructions-title = التعليمات
instructions-all = كل الأنشطة
instructions-empty = ليست لديك أنشطة بعد. عندما يكون لديك نشاط، تظهر تعليماته هنا.
instructions-none = لا يوجد نص بعد. يمكنك سؤال المشرف.
instructions-next = المرة القادمة
instructions-fallback = هذا النص بلغة أخرى: { $language }. لا يوجد نص بالعربية بعد.
instructions-swedish = النص بالسويدية
instructions-levels = اختيار مستوى اللغة السويدية
instructions-level-very-easy = سهل جداً
instructions-level-easy = سهل
instructions-level-ordinary = عادي
