# Draft: not yet reviewed by a translator.
### Messages that must have been understood before anything is decided.

notices-title = پیام مهم
notices-what = { $name } باید بداند که شما این را فهمیده‌اید. با آرامش بخوانید.
notices-open = خواندن و پاسخ دادن
notices-help-is-known = گفتید که کمک می‌خواهید. مشاور شما خبر دارد و با شما صحبت می‌کند.
notices-ask = در این باره می‌توانید با { $name } صحبت کنید.
notices-write = نوشتن پیام
notices-in-swedish = نمایش به سوئدی
notices-you-understood = گفتید که خواندید و فهمیدید: { $at }
notices-understood = خواندم و فهمیدم
notices-help = نفهمیدم، کمک می‌خواهم
notices-new = نوشتن پیام مهم
notices-no-by = انتخاب کنید چه کسی توضیح داد.
notices-bad-day = روزی از روز ارسال پیام تا امروز انتخاب کنید.
notices-corrected-before = این سطر قبلاً اصلاح شده است. سطر جدید را اصلاح کنید.
notices-state-unopened = باز نشده
notices-state-opened = باز شد { $at }، بدون پاسخ
notices-state-help = برای فهمیدن کمک می‌خواهد: { $at }
notices-state-helped = توضیح داده شد، تأیید نشده
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
notices-she-reads = زبان شرکت‌کننده: { $language }
notices-saved = ذخیره شد.
notices-happened = آنچه اتفاق افتاده
notices-explain = توضیح در گفتگو
notices-nothing-yet = هنوز هیچ. شرکت‌کننده پیام را ندیده است.
notices-correct = اصلاح
notices-is-corrected = اصلاح شد. سطر جدید معتبر است.
notices-is-correction = سطر قبلی را اصلاح می‌کند.
notices-when = کی
notices-event = چه
notices-language = زبان
notices-level = سطح سوئدی
notices-event-shown = در اپ نشان داده شد
notices-event-opened = شرکت‌کننده پیام را باز کرد
notices-event-played = شرکت‌کننده به پیام گوش داد
notices-event-understood = شرکت‌کننده گفت: خواندم و فهمیدم
notices-event-help = شرکت‌کننده گفت: نفهمیدم، کمک می‌خواهم
notices-event-explained = توضیح داده شد { $day }. { $by }.
notices-by-interpreter = مترجم در محل
notices-by-phone = مترجم تلفنی یا تصویری
notices-by-colleague = همکاری که زبان را می‌داند
notices-by-companion = کسی که با شرکت‌کننده آمد
notices-by-nobody = مشاور تنها، بدون مترجم
notices-correcting = یک سطر را اصلاح می‌کنید. سطر قبلی می‌ماند.
notices-by = چه کسی توضیح داد، با کلمات چه کسی؟
notices-by-choose = انتخاب کنید
notices-on = کدام روز؟
notices-explained-in = به کدام زبان؟
notices-explained-save = ذخیره
