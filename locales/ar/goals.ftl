# Draft: not yet reviewed by a translator.
### A participant's goals.

goals-title = أهدافك
goals-words-title = بكلماتك أنت
goals-words-label = ماذا تريد؟ اكتب بأي لغة تريد.
goals-words-empty = اكتب شيئاً أولاً.
goals-words-too-long =
    { $by ->
        [zero] النص طويل. اجعله أقصر.
        [one] النص أطول بحرف واحد. اجعله أقصر.
        [two] النص أطول بحرفين. اجعله أقصر.
        [few] النص أطول بمقدار { $by } أحرف. اجعله أقصر.
        [many] النص أطول بمقدار { $by } حرفاً. اجعله أقصر.
       *[other] النص أطول بمقدار { $by } حرف. اجعله أقصر.
    }
goals-words-who-reads = هذا النص تقرؤه أنت ويقرؤه مرشدك.
goals-words-saved = تم حفظ كلماتك.
goals-words-not-saved = لم يتم حفظ ما كتبته.
goals-words-to-the-fault = ما هو الخطأ؟
goals-words-draft = هذا نص كتبته من قبل. هو في هذا الهاتف فقط. اضغط على «حفظ» إذا أردت الاحتفاظ به.
goals-stage-title = أنت هنا الآن
goals-no-stage = لم تُسجَّل مرحلتك بعد. اسأل مرشدك.
goals-way-title = الطريق كله
goals-you-are-here = أنت هنا
goals-areas-title = ما تعمل عليه
goals-reached = تم في { $on }
goals-under-way = قيد العمل
goals-to-come = فيما بعد
goals-reached-before =
    { $count ->
        [zero] لا شيء من قبل
        [one] هدف واحد تم من قبل
        [two] هدفان تم الوصول إليهما من قبل
        [few] { $count } أهداف تم الوصول إليها من قبل
        [many] { $count } هدفاً تم الوصول إليه من قبل
       *[other] { $count } هدف تم الوصول إليه من قبل
    }
