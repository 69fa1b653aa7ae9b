# Draft: not yet reviewed by a translator.
### Lists on paper: printed, and typed back in.

paper-title = لیست روی کاغذ
paper-type-title = وارد کردن از کاغذ
paper-print-how = صفحه را با دستور چاپ مرورگر روی کاغذ A4 چاپ کنید.
paper-type-how = لیست را تا هفت روز اینجا وارد کنید. کد هر ردیف می‌گوید مربوط به چه کسی است.
paper-keep = لیست را فقط به کسانی نشان دهید که به آن نیاز دارند. آن را در جای قفل‌دار بگذارید. بعد از وارد کردن، آن را از بین ببرید.
paper-code = کد
paper-name = نام
paper-came = آمد
paper-left = رفت
paper-signature = امضا
paper-empty-rows = ردیف‌های خالی: برای کسی که در لیست نیست. او را در لیست حضور با «کسی که در لیست نیست» اضافه کنید.
paper-back-in = برای وارد کردن لیست: لیست حضور را باز کنید و «وارد کردن از کاغذ» را انتخاب کنید. کد ردیف و آنچه علامت خورده را بنویسید.
paper-filled-in-by = نام پرکننده:
paper-type-what = هر ردیف کاغذ را در یک ردیف اینجا بنویسید. از ردیف‌هایی که لازم ندارید بگذرید.
paper-time-hint = ساعت فقط وقتی لازم است که روی کاغذ باشد. مثلاً بنویسید 09:05.
paper-row = ردیف { $row }
paper-more-rows = ردیف‌های دیگر
paper-outcome = حضور
paper-choose = انتخاب
paper-recorded =
    { $count ->
        [one] { $count } ردیف ذخیره شد.
       *[other] { $count } ردیف ذخیره شد.
    }
paper-same =
    { $count ->
        [one] { $count } ردیف قبلاً ذخیره شده بود.
       *[other] { $count } ردیف قبلاً ذخیره شده بود.
    }
paper-refused =
    { $count ->
        [one] { $count } ردیف ذخیره نشد.
       *[other] { $count } ردیف ذخیره نشد.
    }
paper-refused-below = در پایین درست کنید و دوباره ذخیره کنید.
paper-refused-again = کاغذ را با لیست حضور مقایسه کنید. آنچه را که کم است دوباره وارد کنید.
paper-row-why = ردیف { $row }: { $why }
paper-empty = چیزی ننوشته‌اید. حداقل یک ردیف بنویسید.
paper-no-code = کد نوشته نشده است.
paper-not-a-code = کد پنج حرف یا رقم دارد. دوباره به کاغذ نگاه کنید.
paper-slip = کد اشتباه نوشته شده است. دوباره به کاغذ نگاه کنید.
paper-unknown = این کد در لیست‌های این محل نیست.
paper-twice = همین کد در یک ردیف بالاتر هست.
paper-closed = لیست بسته شده است. با مشاور تماس بگیرید.
paper-cancelled = این نوبت لغو شده است. لازم نیست کسی را علامت بزنید.
paper-not-begun = این نوبت هنوز شروع نشده است.
paper-no-outcome = حضور را انتخاب کنید.
paper-no-time = ساعت را این‌طور بنویسید: 09:05.
paper-time-outside = ساعت با این نوبت جور نیست.
paper-time-of-nobody = برای کسی که در محل نبود ساعتی نوشته نمی‌شود.
opened-paper = لیست حضور، برای چاپ
