# Draft: not yet reviewed by a translator.
### Machine translation of a message, when its reader asks for it.

translation-ask = عرض ترجمة آلية
translation-made = ترجمة آلية. اللغة: { $language }.
translation-may-be-wrong = الترجمة من الكمبيوتر، وقد تكون خاطئة. النص الأصلي أعلاه هو المعتمد.
translation-not-offered = لا يمكن ترجمة هذه الرسالة هنا. اطلب المساعدة من مترجم أو من الشخص المسؤول عنك.
translation-slow = استغرقت الترجمة وقتاً طويلاً. الرسالة ما زالت هنا. حاول مرة أخرى بعد قليل.
translation-down = الترجمة لا تعمل الآن. الرسالة ما زالت هنا. حاول مرة أخرى لاحقاً.
translation-unusable = لم تصل ترجمة يمكن عرضها. الرسالة ما زالت هنا. حاول مرة أخرى لاحقاً.
