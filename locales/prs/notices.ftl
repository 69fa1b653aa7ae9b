# Draft: not yet reviewed by a translator.
### Messages that must have been understood before anything is decided.

notices-title = پیام مهم
notices-what = { $name } باید بداند که شما این را فهمیده‌اید. آرام بخوانید.
notices-open = خواندن و جواب دادن
notices-help-is-known = گفتید که کمک می‌خواهید. مشاور شما خبر دارد و با شما گپ می‌زند.
notices-ask = در این باره می‌توانید با { $name } گپ بزنید.
notices-write = نوشتن پیام
notices-in-swedish = نمایش به سویدنی
notices-you-understood = گفتید که خواندید و فهمیدید: { $at }
notices-understood = خواندم و فهمیدم
notices-help = نفهمیدم، کمک می‌خواهم
notices-new = نوشتن پیام مهم
notices-no-by = انتخاب کنید که چه کسی تشریح کرد.
notices-bad-day = یک روز از روز فرستادن پیام تا امروز انتخاب کنید.
notices-corrected-before = این سطر پیش از این تصحیح شده است. سطر نو را تصحیح کنید.
notices-state-unopened = باز نشده
notices-state-opened = باز شد { $at }، بدون جواب
notices-state-help = برای فهمیدن کمک می‌خواهد: { $at }
notices-state-helped = تشریح شد، تأیید نشده
notices-state-understood = خوانده و فهمیده شد { $at }
notices-confirmed = خوانده و فهمیده شد
notices-not-confirmed = هنوز تأیید نشده
notices-sent = فرستاده شد { $at }
notices-to-follow-up =
    { $count ->
        [one] { $count } پیام مهم منتظر شماست
       *[other] { $count } پیام مهم منتظر شماست
    }
notices-all = پیام‌های مهم
notices-she-reads = زبان اشتراک‌کننده: { $language }
notices-saved = ذخیره شد.
notices-happened = آنچه شده است
notices-explain = تشریح در گفتگو
notices-nothing-yet = هنوز هیچ. اشتراک‌کننده پیام را ندیده است.
notices-correct = تصحیح
notices-is-corrected = تصحیح شد. سطر نو معتبر است.
notices-is-correction = یک سطر پیشین را تصحیح می‌کند.
notices-when = چه وقت
notices-event = چه
notices-language = زبان
notices-level = سطح سویدنی
notices-event-shown = در اپ نشان داده شد
notices-event-opened = اشتراک‌کننده پیام را باز کرد
notices-event-played = اشتراک‌کننده پیام را شنید
notices-event-understood = اشتراک‌کننده گفت: خواندم و فهمیدم
notices-event-help = اشتراک‌کننده گفت: نفهمیدم، کمک می‌خواهم
notices-event-explained = تشریح شد { $day }. { $by }.
notices-by-interpreter = ترجمان در محل
notices-by-phone = ترجمان از راه تلفون یا صفحه
notices-by-colleague = همکاری که زبان را می‌داند
notices-by-companion = کسی که با اشتراک‌کننده آمد
notices-by-nobody = مشاور تنها، بدون ترجمان
notices-correcting = یک سطر را تصحیح می‌کنید. سطر کهنه می‌ماند.
notices-by = چه کسی تشریح کرد، با کلمات کی؟
notices-by-choose = انتخاب کنید
notices-on = کدام روز؟
notices-explained-in = به کدام زبان؟
notices-explained-save = ذخیره
