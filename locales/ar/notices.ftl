# Draft: not yet reviewed by a translator.
### Messages that must have been understood before anything is decided.

notices-title = رسالة مهمة
notices-what = يحتاج { $name } إلى معرفة أنك فهمت هذه الرسالة. اقرأها على مهل.
notices-open = القراءة والرد
notices-help-is-known = قلت إنك تريد المساعدة. المرشد يعرف ذلك وسيتحدث معك.
notices-ask = يمكنك التحدث مع { $name } عن هذا.
notices-write = كتابة رسالة
notices-in-swedish = عرض بالسويدية
notices-you-understood = قلت إنك قرأت وفهمت: { $at }
notices-understood = قرأت هذا وفهمته
notices-help = لا أفهم، أريد المساعدة
notices-new = كتابة رسالة مهمة
notices-no-by = اختر من قام بالشرح.
notices-bad-day = اختر يوماً بين يوم إرسال الرسالة واليوم.
notices-corrected-before = تم تصحيح هذا السطر من قبل. صحّح السطر الجديد.
notices-state-unopened = لم تُفتح
notices-state-opened = فُتحت { $at }، بلا رد
notices-state-help = طلب مساعدة على الفهم: { $at }
notices-state-helped = تم الشرح، بلا تأكيد
notices-state-understood = قُرئت وفُهمت { $at }
notices-confirmed = قُرئت وفُهمت
notices-not-confirmed = لم يتم التأكيد بعد
notices-sent = أُرسلت { $at }
notices-to-follow-up =
    { $count ->
        [zero] لا رسائل مهمة تنتظرك
        [one] رسالة مهمة واحدة تنتظرك
        [two] رسالتان مهمتان تنتظرانك
        [few] { $count } رسائل مهمة تنتظرك
        [many] { $count } رسالة مهمة تنتظرك
       *[other] { $count } رسالة مهمة تنتظرك
    }
notices-all = رسائل مهمة
notices-she-reads = لغة المشارك: { $language }
notices-saved = تم الحفظ.
notices-happened = ما حدث
notices-explain = شرح في حديث
notices-nothing-yet = لا شيء بعد. لم يرَ المشارك الرسالة.
notices-correct = تصحيح
notices-is-corrected = تم تصحيحه. السطر الجديد هو المعتمد.
notices-is-correction = يصحح سطراً سابقاً.
notices-when = متى
notices-event = ماذا
notices-language = اللغة
notices-level = مستوى السويدية
notices-event-shown = ظهرت في التطبيق
notices-event-opened = فتح المشارك الرسالة
notices-event-played = استمع المشارك إلى الرسالة
notices-event-understood = قال المشارك: قرأت هذا وفهمته
notices-event-help = قال المشارك: لا أفهم، أريد المساعدة
notices-event-explained = تم الشرح { $day }. { $by }.
notices-by-interpreter = مترجم في المكان
notices-by-phone = مترجم بالهاتف أو الشاشة
notices-by-colleague = زميل يتكلم اللغة
notices-by-companion = شخص جاء مع المشارك
notices-by-nobody = المرشد وحده، بلا مترجم
notices-correcting = أنت تصحح سطراً. السطر القديم يبقى.
notices-by = من شرح، وبكلمات من؟
notices-by-choose = اختر
notices-on = في أي يوم؟
notices-explained-in = بأي لغة؟
notices-explained-save = حفظ
