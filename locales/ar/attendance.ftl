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
