# Draft: not yet reviewed by a translator.
### The counsellor's desk. Read by staff.

## The table of participants
desk-title = شرکت‌کنندگان شما
desk-empty = هنوز شرکت‌کننده‌ای ندارید.
desk-none-chosen = هیچ شرکت‌کننده‌ای با انتخاب شما جور نیست.
desk-count =
    { $all ->
        [one] { $shown } از { $all } شرکت‌کننده
       *[other] { $shown } از { $all } شرکت‌کننده
    }
desk-name = نام
desk-stage = مرحله
desk-next = نوبت بعدی
desk-week = ساعت‌های این هفته
desk-hours-of = { $done } از { $goal }
desk-hours-this-week = { $done } از { $goal } ساعت در این هفته
desk-seen = آخرین حضور
desk-not-seen =
    { $days ->
        [one] { $days } روز است که نیامده
       *[other] { $days } روز است که نیامده
    }
desk-attention = کارهای شما
desk-to-judge =
    { $count ->
        [one] { $count } غیبت برای ارزیابی
       *[other] { $count } غیبت برای ارزیابی
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
desk-show-all = همهٔ شرکت‌کنندگان
desk-show-waiting = فقط کسانی که کاری برایشان مانده
desk-all-stages = همهٔ مرحله‌ها
desk-filter = نمایش انتخاب‌ها
desk-protected = هویت محافظت‌شده

## One participant
desk-back = شرکت‌کنندگان شما
desk-saved = ذخیره شد.
desk-language = زبان
desk-write = نوشتن پیام
desk-invite = ساختن کد ورود
desk-stage-none = بدون مرحله
desk-stage-save = ذخیرهٔ مرحله
desk-level = زبان سوئدی در راهنماها
desk-level-hint = شرکت‌کننده متن سوئدی را با این سختی می‌خواند.
desk-level-as-stage = مطابق مرحله
desk-level-as-stage-is = مطابق مرحله: { $level }
desk-level-save = ذخیرهٔ سطح
desk-hours = ساعت در هفته
desk-hours-hint = از 0 تا { $most }. اگر خالی بگذارید، ساعت‌های طرح حساب می‌شود: { $hours }.
desk-hours-bad = تعداد ساعت را از 0 تا { $most } بنویسید، مثلاً 20 یا 37.5.
desk-hours-save = ذخیرهٔ ساعت‌ها
desk-schedule = برنامهٔ این هفته و هفتهٔ بعد
desk-schedule-empty = چیزی برنامه‌ریزی نشده است.
desk-day = روز
desk-time = ساعت
desk-activity = فعالیت
desk-site = محل
desk-change = تغییر
desk-cancelled = لغو شد. { $why }
desk-moved = جابه‌جا شد
desk-goals = هدف‌ها
desk-goals-none = در این مرحله هدفی نیست.
desk-own-words = با کلمه‌های خودش
desk-own-words-none = شرکت‌کننده دربارهٔ هدف خود چیزی ننوشته است.
desk-milestone = هدف میانی
desk-progress = وضعیت
desk-mark-title = تغییر وضعیت
desk-progress-to-come = بعداً
desk-progress-under-way = در حال انجام
desk-progress-reached = انجام شده

## Attendance, and judging it
desk-attendance = حضور
desk-attendance-caption = چهار هفتهٔ گذشته
desk-attendance-empty = در چهار هفتهٔ گذشته نوبتی نبوده است.
desk-occasion = نوبت
desk-voice-participant = شرکت‌کننده
desk-voice-supervisor = سرپرست
desk-voice-you = مشاور
desk-outcome = نتیجهٔ فعلی
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
desk-judge-choose-first = اول نتیجه را انتخاب کنید. بعد «ارزیابی» را بزنید.
desk-judge-not-yet = این نوبت شروع نشده است. فقط می‌توانید غیبت با دلیل، بیماری یا لغو از طرف ما را ارزیابی کنید.
desk-undo = پس گرفتن ارزیابی
desk-undone = ارزیابی پس گرفته شد. در تاریخچه باقی می‌ماند.
desk-undo-nothing = ارزیابی‌ای برای پس گرفتن نیست.

## What to follow up
desk-follow-up-title = برای پیگیری
desk-follow-up-what = آنچه شرکت‌کنندگان می‌گویند درست نیست، غیبت‌هایی که کسی ارزیابی نکرده، و ثبت آمدن‌هایی که سرپرستی تأیید نکرده است. قدیمی‌ترها اول می‌آیند.
desk-follow-up-empty = چیزی منتظر شما نیست.
desk-follow-up-count =
    { $count ->
        [one] { $count } نوبت در انتظار است
       *[other] { $count } نوبت در انتظار است
    }

## Contests
desk-contest-says = می‌گوید درست نیست: { $what }
desk-contest-first = شرکت‌کننده می‌گوید درست نیست. اول با نوشته جواب دهید و بعد تصمیم بگیرید.
desk-answer = جواب و تصمیم
desk-answer-words = جواب شما به شرکت‌کننده
desk-answer-hint = شرکت‌کننده جواب را می‌خواند. ساده بنویسید.
desk-answer-outcome = نتیجه چیست؟
desk-answer-stands = بدون تغییر می‌ماند: { $outcome }
desk-answer-no-words = جوابی برای شرکت‌کننده بنویسید.
desk-answer-nothing-stands = هنوز کسی آن را ارزیابی نکرده است. نتیجه را انتخاب کنید.
desk-answer-answered = قبلاً جواب داده شده است.
desk-answered = جواب داده شد: { $at }
desk-not-remembered = یادش نیست چه ساعتی رفت
desk-contests = اعتراض‌ها ({ $count })
desk-contest-age =
    { $days ->
        [one] { $days } روز در انتظار
       *[other] { $days } روز در انتظار
    }
desk-to-answer =
    { $count ->
        [one] { $count } اعتراض برای جواب
       *[other] { $count } اعتراض برای جواب
    }
