# Draft: not yet reviewed by a translator.
### What to do at each activity.

instructions-title = ماذا تفعل
instructions-all = كل الأنشطة
instructions-empty = ليست لديك أنشطة بعد. عندما يكون لديك نشاط، ستقرأ هنا ماذا تفعل.
instructions-none = لا يوجد نص بعد. اسأل المشرف.
instructions-next = المرة القادمة
instructions-fallback = هذا النص بلغة أخرى: { $language }. لا يوجد نص بالعربية بعد.
instructions-swedish = اقرأ النص بالسويدية
instructions-levels = اختر مستوى اللغة السويدية
instructions-level-very-easy = سهل جداً
instructions-level-easy = سهل
instructions-level-ordinary = عادي
