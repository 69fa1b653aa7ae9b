# Draft: not yet reviewed by a translator.
### The schedule: today, weeks, calendar.

cancelled-closed = المكان مغلق.
cancelled-no-leader = المسؤول غائب.
cancelled-weather = الطقس سيئ جداً.
cancelled-system = خلل في نظامنا.
cancelled-other = اضطررنا إلى الإلغاء.

cancelled = أُلغي
cancelled-no-harm = لا حاجة إلى الحضور. لن يُحسب ذلك ضدك.
moved = نُقل
moved-from = سابقاً:
day-today = اليوم
day-tomorrow = غداً

today-begins-in =
    { $minutes ->
        [zero] الآن: يبدأ حالاً
        [one] الآن: يبدأ بعد دقيقة واحدة
        [two] الآن: يبدأ بعد دقيقتين
        [few] الآن: يبدأ بعد { $minutes } دقائق
        [many] الآن: يبدأ بعد { $minutes } دقيقة
       *[other] الآن: يبدأ بعد { $minutes } دقيقة
    }
today-begins-at = اليوم: يبدأ في الساعة { $start }
today-begun = لقد بدأ. ينتهي في الساعة { $end }.
today-here-now = تم تسجيل حضورك. ينتهي في الساعة { $end }.
today-here-waiting = تم تسجيل حضورك. سيؤكده المشرف.
today-reported = أخبرتنا أنه لا يمكنك الحضور.
today-next-tomorrow = المرة القادمة: غداً
today-next-day = المرة القادمة: { $day }
today-free = ليس لديك شيء اليوم.
today-done = ليس لديك شيء آخر اليوم.
today-nothing-planned = لا توجد مواعيد جديدة بعد. يمكنك سؤال المرشد.
today-way = عرض الطريق
today-bring = ما يلزم إحضاره:
today-how = تعليمات هذا النشاط
today-here = أنا هنا
today-leaving = سأغادر الآن
today-cannot-come = لا يمكنني الحضور
today-absence-change = تغيير ما قلته
today-after = بعد ذلك
today-whole-schedule = الجدول كله
today-week = أسبوعك
today-hours-label = ساعات هذا الأسبوع
today-hours-of = ساعات هذا الأسبوع: { $done } من { $goal }
today-hours = ساعات هذا الأسبوع: { $done }
today-attendance = حضورك

schedule-title = جدولك
schedule-this-week = هذا الأسبوع
schedule-next-week = الأسبوع القادم
schedule-week = الأسبوع { $number }
schedule-earlier-days = الأيام الماضية من هذا الأسبوع
schedule-nothing = لا توجد مواعيد.
schedule-nothing-more = لا توجد مواعيد أخرى هذا الأسبوع.
schedule-other-weeks = أسابيع أخرى
schedule-earlier-weeks = أسابيع سابقة
schedule-later-weeks = أسابيع لاحقة
schedule-to-this-week = إلى هذا الأسبوع

calendar-title = الجدول في تقويم هاتفك
calendar-name = جدولي
calendar-how = يمكن لتقويم هاتفك أن يعرض جدولك. وتظهر فيه التغييرات أيضاً.
calendar-make = إنشاء عنوان
calendar-made = العنوان جاهز. يمكنك الآن إضافته إلى التقويم.
calendar-add = إضافة إلى التقويم
calendar-address = العنوان:
calendar-secret = اعرض العنوان فقط لمن يستحق الثقة. من لديه العنوان يمكنه قراءة جدولك.
calendar-renew = إنشاء عنوان جديد
calendar-renew-hint = يمكنك تغيير العنوان. عندها يتوقف العنوان القديم فوراً.
