# Draft: not yet reviewed by a translator.
### The counsellor's desk. Read by staff.

## The table of participants
desk-title = اشتراک‌کنندگان شما
desk-empty = هنوز اشتراک‌کننده ندارید.
desk-none-chosen = هیچ اشتراک‌کننده با انتخاب شما برابر نیست.
desk-count =
    { $all ->
        [one] { $shown } از { $all } اشتراک‌کننده
       *[other] { $shown } از { $all } اشتراک‌کننده
    }
desk-name = نام
desk-stage = مرحله
desk-next = نوبت بعدی
desk-week = ساعت‌های این هفته
desk-hours-of = { $done } از { $goal }
desk-hours-this-week = { $done } از { $goal } ساعت در این هفته
desk-seen = آخرین حاضری
desk-not-seen =
    { $days ->
        [one] { $days } روز است که نیامده
       *[other] { $days } روز است که نیامده
    }
desk-attention = کارهای شما
desk-to-judge =
    { $count ->
        [one] { $count } غیرحاضری برای ارزیابی
       *[other] { $count } غیرحاضری برای ارزیابی
    }
desk-to-confirm =
    { $count ->
        [one] { $count } ثبت آمدن برای تأیید
       *[other] { $count } ثبت آمدن برای تأیید
    }
desk-unanswered =
    { $count ->
        [one] { $count } پیام بی‌جواب
       *[other] { $count } پیام بی‌جواب
    }
desk-show = نمایش
desk-show-all = همۀ اشتراک‌کنندگان
desk-show-waiting = فقط کسانی که کاری برای‌شان مانده
desk-all-stages = همۀ مرحله‌ها
desk-filter = نمایش انتخاب‌ها
desk-protected = هویت محافظت‌شده

## One participant
desk-back = اشتراک‌کنندگان شما
desk-saved = ذخیره شد.
desk-language = زبان
desk-write = نوشتن پیام
desk-invite = ساختن کود برای داخل شدن
desk-stage-none = بدون مرحله
desk-stage-save = ذخیرۀ مرحله
desk-level = زبان سویدنی در رهنمایی‌ها
desk-level-hint = اشتراک‌کننده متن سویدنی را با این سختی می‌خواند.
desk-level-as-stage = مطابق مرحله
desk-level-as-stage-is = مطابق مرحله: { $level }
desk-level-save = ذخیرۀ سطح
desk-hours = ساعت در هفته
desk-hours-hint = از 0 تا { $most }. اگر خالی بماند، ساعت‌های پروگرام حساب می‌شود: { $hours }.
desk-hours-bad = تعداد ساعت را از 0 تا { $most } بنویسید، مثلاً 20 یا 37.5.
desk-hours-save = ذخیرۀ ساعت‌ها
desk-schedule = تقسیم اوقات این هفته و هفتۀ بعد
desk-schedule-empty = چیزی پلان نشده است.
desk-day = روز
desk-time = ساعت
desk-activity = فعالیت
desk-site = محل
desk-change = تغییر
desk-cancelled = لغو شد. { $why }
desk-moved = تغییر کرد
desk-goals = هدف‌ها
desk-goals-none = در این مرحله هدفی نیست.
desk-own-words = با کلمه‌های خودش
desk-own-words-none = اشتراک‌کننده در بارۀ هدف خود چیزی ننوشته است.
desk-milestone = هدف میانی
desk-progress = وضعیت
desk-mark-title = تغییر وضعیت
desk-progress-to-come = بعداً
desk-progress-under-way = در حال انجام
desk-progress-reached = انجام شده

## Attendance, and judging it
desk-attendance = حاضری
desk-attendance-caption = چهار هفتۀ گذشته
desk-attendance-empty = در چهار هفتۀ گذشته نوبتی نبود.
desk-occasion = نوبت
desk-voice-participant = اشتراک‌کننده
desk-voice-supervisor = سرپرست
desk-voice-you = مشاور
desk-outcome = نتیجۀ فعلی
desk-judge-title = ارزیابی شما
desk-nothing-said = هیچ
desk-said = { $outcome }، { $at }
desk-said-in = آمد { $at }. { $how }
desk-said-out = رفت { $at }. { $how }
desk-said-later = { $evidence }: { $at }
desk-reported = دلیل: { $reason } ({ $at })
desk-unconfirmed = تأیید نشده
desk-judge-label = ارزیابی { $activity }، { $day }: { $name }
desk-judge-choose = انتخاب
desk-judge = ارزیابی
desk-judge-choose-first = اول نتیجه را انتخاب کنید. بعد «ارزیابی» را فشار دهید.
desk-judge-not-yet = این نوبت شروع نشده است. فقط می‌توانید غیرحاضری با دلیل، مریضی یا لغو از طرف ما را ارزیابی کنید.
desk-undo = پس گرفتن ارزیابی
desk-undone = ارزیابی پس گرفته شد. در تاریخچه باقی می‌ماند.
desk-undo-nothing = ارزیابی برای پس گرفتن نیست.

## What to follow up
desk-follow-up-title = برای پیگیری
desk-follow-up-what = آنچه اشتراک‌کنندگان می‌گویند درست نیست، غیرحاضری‌هایی که کسی ارزیابی نکرده، و ثبت آمدن‌هایی که هیچ سرپرست تأیید نکرده است. قدیمی‌ترها اول می‌آیند.
desk-follow-up-empty = چیزی منتظر شما نیست.
desk-follow-up-count =
    { $count ->
        [one] { $count } نوبت منتظر است
       *[other] { $count } نوبت منتظر است
    }

## Contests
desk-contest-says = می‌گوید درست نیست: { $what }
desk-contest-first = اشتراک‌کننده می‌گوید درست نیست. اول جواب بنویسید و بعد تصمیم بگیرید.
desk-answer = جواب و تصمیم
desk-answer-words = جواب شما به اشتراک‌کننده
desk-answer-hint = اشتراک‌کننده جواب را می‌خواند. ساده بنویسید.
desk-answer-outcome = نتیجه چیست؟
desk-answer-stands = بدون تغییر می‌ماند: { $outcome }
desk-answer-no-words = برای اشتراک‌کننده یک جواب بنویسید.
desk-answer-nothing-stands = هنوز کسی آن را ارزیابی نکرده است. نتیجه را انتخاب کنید.
desk-answer-answered = پیش از این جواب داده شده است.
desk-answered = جواب داده شد: { $at }
desk-not-remembered = به یاد ندارد که چه وقت رفت
desk-contests = اعتراض‌ها ({ $count })
desk-contest-age =
    { $days ->
        [one] { $days } روز منتظر
       *[other] { $days } روز منتظر
    }
desk-to-answer =
    { $count ->
        [one] { $count } اعتراض برای جواب
       *[other] { $count } اعتراض برای جواب
    }
