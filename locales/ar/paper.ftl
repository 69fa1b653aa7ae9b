# Draft: not yet reviewed by a translator.
### Lists on paper: printed, and typed back in.

paper-title = قائمة على الورق
paper-type-title = إدخال من الورق
paper-print-how = اطبع هذه الصفحة على ورق A4 من المتصفح.
paper-type-how = أدخل القائمة هنا خلال سبعة أيام. رمز السطر يحدد الشخص.
paper-keep = لا تعرض القائمة إلا على من يحتاجها. احفظها في مكان مقفل. أتلفها بعد إدخالها.
paper-code = الرمز
paper-name = الاسم
paper-came = الوصول
paper-left = المغادرة
paper-signature = التوقيع
paper-empty-rows = السطور الفارغة: لمن ليس في القائمة. أضف الشخص في قائمة الحضور كشخص ليس في القائمة.
paper-back-in = لإدخال القائمة: افتح قائمة الحضور واختر "إدخال من الورق". اكتب رمز السطر وما وُضعت عليه علامة.
paper-filled-in-by = عبّأ القائمة:
paper-type-what = اكتب في كل سطر هنا سطراً واحداً من الورقة. اترك السطور التي لا تحتاجها.
paper-time-hint = اكتب الوقت فقط إذا كان مكتوباً على الورقة. مثلاً 09:05.
paper-row = السطر { $row }
paper-more-rows = صفوف أخرى
paper-outcome = الحضور
paper-choose = اختر
paper-recorded =
    { $count ->
        [one] حُفظ سطر واحد.
       *[other] عدد السطور المحفوظة: { $count }.
    }
paper-same =
    { $count ->
        [one] سطر واحد كان محفوظاً من قبل.
       *[other] عدد السطور المحفوظة من قبل: { $count }.
    }
paper-refused =
    { $count ->
        [one] لم يُحفظ سطر واحد.
       *[other] عدد السطور التي لم تُحفظ: { $count }.
    }
paper-refused-below = صحّح في الأسفل واحفظ من جديد.
paper-refused-again = قارن الورقة بقائمة الحضور. أدخل ما ينقص من جديد.
paper-row-why = السطر { $row }: { $why }
paper-empty = لم تكتب شيئاً. اكتب سطراً واحداً على الأقل.
paper-no-code = الرمز ناقص.
paper-not-a-code = في الرمز خمسة أحرف أو أرقام. انظر إلى الورقة من جديد.
paper-slip = في الرمز خطأ. انظر إلى الورقة من جديد.
paper-unknown = الرمز ليس في قوائم هذا المكان.
paper-twice = الرمز نفسه مكتوب في سطر سابق.
paper-closed = القائمة مغلقة. تواصل مع المرشد.
paper-cancelled = أُلغي الموعد. لا حاجة إلى وضع علامات.
paper-not-begun = لم يبدأ الموعد بعد.
paper-no-outcome = اختر الحضور.
paper-no-time = اكتب الوقت هكذا: 09:05.
paper-time-outside = الوقت لا يناسب الموعد.
paper-time-of-nobody = لا وقت لمن لم يحضر.
opened-paper = قائمة الحضور، لطباعتها
