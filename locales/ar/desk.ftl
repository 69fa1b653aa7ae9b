# Draft: not yet reviewed by a translator.
### The counsellor's desk. Read by staff.

## The table of participants
desk-title = المشاركون لديك
desk-empty = لا يوجد مشاركون لديك بعد.
desk-none-chosen = لا أحد يطابق اختيارك.
desk-count =
    { $all ->
        [zero] { $shown } من { $all } مشارك
        [one] { $shown } من مشارك واحد
        [two] { $shown } من مشاركَين
        [few] { $shown } من { $all } مشاركين
        [many] { $shown } من { $all } مشاركاً
       *[other] { $shown } من { $all } مشارك
    }
desk-name = الاسم
desk-stage = المرحلة
desk-next = الموعد القادم
desk-week = ساعات هذا الأسبوع
desk-hours-of = { $done } من { $goal }
desk-hours-this-week = { $done } من { $goal } ساعة هذا الأسبوع
desk-seen = آخر حضور
desk-not-seen =
    { $days ->
        [zero] لا حضور اليوم
        [one] لا حضور منذ يوم واحد
        [two] لا حضور منذ يومين
        [few] لا حضور منذ { $days } أيام
        [many] لا حضور منذ { $days } يوماً
       *[other] لا حضور منذ { $days } يوم
    }
desk-attention = للعمل
desk-to-judge =
    { $count ->
        [zero] لا غياب للتقييم
        [one] غياب واحد للتقييم
        [two] غيابان للتقييم
        [few] { $count } غيابات للتقييم
        [many] { $count } غياباً للتقييم
       *[other] { $count } غياب للتقييم
    }
desk-to-confirm =
    { $count ->
        [zero] لا تسجيل للتأكيد
        [one] تسجيل واحد للتأكيد
        [two] تسجيلان للتأكيد
        [few] { $count } تسجيلات للتأكيد
        [many] { $count } تسجيلاً للتأكيد
       *[other] { $count } تسجيل للتأكيد
    }
desk-unanswered =
    { $count ->
        [zero] لا رسائل بلا رد
        [one] رسالة واحدة بلا رد
        [two] رسالتان بلا رد
        [few] { $count } رسائل بلا رد
        [many] { $count } رسالة بلا رد
       *[other] { $count } رسالة بلا رد
    }
desk-show = عرض
desk-show-all = كل المشاركين
desk-show-waiting = من لديه شيء للعمل فقط
desk-all-stages = كل المراحل
desk-filter = اعرض الاختيار
desk-protected = بيانات شخصية محمية

## One participant
desk-back = المشاركون لديك
desk-saved = تم الحفظ.
desk-language = اللغة
desk-write = كتابة رسالة
desk-invite = إنشاء رمز تسجيل الدخول
desk-stage-none = بلا مرحلة
desk-stage-save = حفظ المرحلة
desk-level = السويدية في التعليمات
desk-level-hint = مدى صعوبة السويدية في النصوص.
desk-level-as-stage = حسب المرحلة
desk-level-as-stage-is = حسب المرحلة: { $level }
desk-level-save = حفظ المستوى
desk-hours = ساعات في الأسبوع
desk-hours-hint = من 0 إلى { $most }. اترك الخانة فارغة لساعات البرنامج: { $hours }.
desk-hours-bad = اكتب عدد الساعات من 0 إلى { $most }، مثلاً 20 أو 37.5.
desk-hours-save = حفظ الساعات
desk-schedule = جدول هذا الأسبوع والأسبوع القادم
desk-schedule-empty = لا شيء مخطط.
desk-day = اليوم
desk-time = الوقت
desk-activity = النشاط
desk-site = المكان
desk-change = تغيير
desk-cancelled = أُلغي. { $why }
desk-moved = نُقل
desk-goals = الأهداف
desk-goals-none = لا أهداف في هذه المرحلة.
desk-own-words = بكلمات المشارك
desk-own-words-none = لا يوجد نص عن الهدف بعد.
desk-milestone = الخطوة
desk-progress = الحالة
desk-mark-title = تغيير الحالة
desk-progress-to-come = قادمة
desk-progress-under-way = جارية
desk-progress-reached = تحققت

## Attendance, and judging it
desk-attendance = الحضور
desk-attendance-caption = آخر أربعة أسابيع
desk-attendance-empty = لا مواعيد في آخر أربعة أسابيع.
desk-occasion = الموعد
desk-voice-participant = المشارك
desk-voice-supervisor = المشرف
desk-voice-you = المرشد
desk-outcome = المعتمد الآن
desk-judge-title = تقييمك
desk-nothing-said = لا شيء
desk-said = { $outcome }، { $at }
desk-said-in = حضور { $at }. { $how }
desk-said-out = خروج { $at }. { $how }
desk-said-later = { $evidence }: { $at }
desk-reported = السبب: { $reason } ({ $at })
desk-unconfirmed = غير مؤكد
desk-judge-label = تقييم { $activity }، { $day }: { $name }
desk-judge-choose = اختيار
desk-judge = قيّم
desk-judge-choose-first = اختر أولاً ما هو المعتمد. ثم اضغط على «قيّم».
desk-judge-not-yet = لم يبدأ الموعد بعد. يمكنك فقط اختيار غياب بسبب مقبول أو مرض أو إلغاء من جهتنا.
desk-undo = تراجع عن التقييم
desk-undone = تم التراجع عن التقييم. يبقى في السجل.
desk-undo-nothing = لا يوجد تقييم للتراجع عنه.

## What to follow up
desk-follow-up-title = للمتابعة
desk-follow-up-what = ما يقول المشاركون إنه خطأ، وغياب لم يقيّمه أحد، وتسجيلات لم يؤكدها أي مشرف. الأقدم أولاً.
desk-follow-up-empty = لا شيء ينتظرك.
desk-follow-up-count =
    { $count ->
        [zero] لا مواعيد تنتظر
        [one] موعد واحد ينتظر
        [two] موعدان ينتظران
        [few] { $count } مواعيد تنتظر
        [many] { $count } موعداً ينتظر
       *[other] { $count } موعد ينتظر
    }

## Contests
desk-contest-says = يقول إن هذا خطأ: { $what }
desk-contest-first = يقول المشارك إن هذا خطأ. أجب بالكلمات ثم قرر.
desk-answer = الجواب والقرار
desk-answer-words = جوابك للمشارك
desk-answer-hint = يقرأ المشارك الجواب. اكتب ببساطة.
desk-answer-outcome = ما المعتمد؟
desk-answer-stands = يبقى كما هو: { $outcome }
desk-answer-no-words = اكتب جواباً للمشارك.
desk-answer-nothing-stands = لم يُقيَّم بعد. اختر المعتمد.
desk-answer-answered = تمت الإجابة من قبل.
desk-answered = تمت الإجابة { $at }
desk-not-remembered = لا يتذكر وقت المغادرة
desk-contests = اعتراضات ({ $count })
desk-contest-age = أيام الانتظار: { $days }
desk-to-answer = اعتراضات للجواب: { $count }
