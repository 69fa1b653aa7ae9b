# Draft: not yet reviewed by a translator.
### Attendance: what is recorded, and how it is known.

## Words of the log
outcome-unmarked = لم يُسجَّل شيء
outcome-present = حضور
outcome-late = وصول متأخر
outcome-left-early = مغادرة مبكرة
outcome-not-there = غير موجود في المكان
outcome-absent-accepted = غياب بسبب مقبول
outcome-absent-not-accepted = غياب بسبب غير مقبول
outcome-sick = مرض
outcome-cancelled-by-us = ألغينا الموعد
evidence-site-code = مُسح الرمز في المكان
evidence-staff-scan = مسح الموظفون الرمز
evidence-supervisor-mark = سجّله المشرف
evidence-typed-code = كُتبت الأرقام الستة من الشاشة
evidence-site-code-later = مُسح الرمز في المكان وأُرسل لاحقًا
evidence-printed-card = بطاقة مطبوعة
evidence-paper = قائمة حضور ورقية
evidence-own-word = كلام المشارك نفسه
reason-sick = أنا في حالة مرض
reason-child-sick = طفلي مريض
reason-other-authority = موعد عند جهة رسمية أخرى
reason-job-interview = مقابلة عمل
reason-funeral = جنازة
reason-other = سبب آخر

## Her record by week
attendance-title = حضورك
attendance-hours-label = ساعات هذا الأسبوع
attendance-hours = الساعات: { $done } من { $goal }
attendance-empty = لا شيء في هذا الأسبوع.
attendance-week = الأسبوع { $week }
attendance-weeks-label = اختيار الأسبوع
attendance-earlier = الأسبوع السابق
attendance-later = الأسبوع التالي
attendance-this-week = هذا الأسبوع
attendance-coming = لم يبدأ بعد
attendance-credited = الساعات المحسوبة: { $hours }
attendance-cancelled = نحن ألغينا الموعد.
attendance-not-against-you = لا يُحسب ذلك عليك. تُحسب لك الساعات.
attendance-cannot-come = لا أستطيع الحضور
attendance-could-not-come = لم أستطع الحضور
attendance-report-change = تغيير ما أخبرتنا به
attendance-visit = زيارة
attendance-visit-why = سجّلت حضورك. لا نعرف لأي نشاط. سيرتّب المشرف ذلك.
attendance-wrong-title = هل هناك خطأ؟
attendance-wrong = اكتب إلى مرشدك. اذكر اليوم.
attendance-write = الكتابة إلى مرشدك
voice-you = أنت
voice-you-nothing = لم تقل شيئاً بعد.
voice-supervisor = المشرف
voice-supervisor-nothing = لم يؤكد شيئاً بعد.
voice-counsellor = المرشد
voice-counsellor-nothing = لم يقرر شيئاً.
voice-checked-in = سجّلت الحضور في { $at }.
voice-checked-out = سجّلت الخروج في { $at }.
voice-reported = أخبرتنا: { $reason }.
voice-received = وصلنا { $at }
voice-to-confirm = سيؤكد المشرف ذلك.

## "I cannot come"
report-title = لا أستطيع الحضور
report-title-past = لم أستطع الحضور
report-why = لماذا لا تستطيع الحضور؟
report-why-change = هل تريد التغيير؟ اختر من جديد.
report-hint = اختر جواباً واحداً. يراه مرشدك فقط. لا يراه المشرف.
report-change = تغيير
report-recorded = سجّلنا: { $reason }
report-recorded-at = أخبرتنا { $at }.
report-who-decides = يقرر مرشدك هل السبب مقبول. يمكنك تغيير جوابك هنا.
report-no-reason = اختر جواباً واحداً.
report-not-now = يمكنك إخبارنا من 30 يوماً قبل الموعد إلى 14 يوماً بعده. اكتب إلى مرشدك.
report-cancelled = ألغينا الموعد. لا حاجة إلى إخبارنا. لا يُحسب ذلك عليك.
