# Draft: not yet reviewed by a translator.
### Lists on paper: printed, and typed back in.

paper-title = لیست روی کاغذ
paper-type-title = درج از کاغذ
paper-print-how = صفحه را با چاپ مرورگر روی کاغذ A4 چاپ کنید.
paper-type-how = لیست را تا هفت روز اینجا درج کنید. کود هر ردیف می‌گوید که مربوط چه کسی است.
paper-keep = لیست را فقط به کسانی نشان بدهید که به آن ضرورت دارند. آن را در جای قفل‌دار بگذارید. بعد از درج کردن، آن را از بین ببرید.
paper-code = کود
paper-name = نام
paper-came = آمد
paper-left = رفت
paper-signature = امضا
paper-empty-rows = ردیف‌های خالی: برای کسی که در لیست نیست. او را در لیست حاضری با «کسی که در لیست نیست» اضافه کنید.
paper-back-in = برای درج لیست: لیست حاضری را باز کنید و «درج از کاغذ» را انتخاب کنید. کود ردیف و آنچه نشانی شده را بنویسید.
paper-filled-in-by = نام خانه‌پری‌کننده:
paper-type-what = هر ردیف کاغذ را در یک ردیف اینجا بنویسید. از ردیف‌هایی که ضرورت ندارید بگذرید.
paper-time-hint = ساعت فقط وقتی لازم است که روی کاغذ باشد. مثلاً بنویسید 09:05.
paper-row = ردیف { $row }
paper-more-rows = سطرهای دیگر
paper-outcome = حاضری
paper-choose = انتخاب
paper-recorded =
    { $count ->
        [one] { $count } ردیف ذخیره شد.
       *[other] { $count } ردیف ذخیره شد.
    }
paper-same =
    { $count ->
        [one] { $count } ردیف پیش از این ذخیره شده بود.
       *[other] { $count } ردیف پیش از این ذخیره شده بود.
    }
paper-refused =
    { $count ->
        [one] { $count } ردیف ذخیره نشد.
       *[other] { $count } ردیف ذخیره نشد.
    }
paper-refused-below = در پایین درست کنید و دوباره ذخیره کنید.
paper-refused-again = کاغذ را با لیست حاضری مقایسه کنید. آنچه را که کم است دوباره درج کنید.
paper-row-why = ردیف { $row }: { $why }
paper-empty = چیزی ننوشته‌اید. حداقل یک ردیف بنویسید.
paper-no-code = کود نوشته نشده است.
paper-not-a-code = کود پنج حرف یا عدد دارد. دوباره به کاغذ نگاه کنید.
paper-slip = کود غلط نوشته شده است. دوباره به کاغذ نگاه کنید.
paper-unknown = این کود در لیست‌های این محل نیست.
paper-twice = همین کود در یک ردیف بالاتر است.
paper-closed = لیست بسته شده است. با مشاور تماس بگیرید.
paper-cancelled = این نوبت لغو شده است. ضرورت نیست کسی را نشانی کنید.
paper-not-begun = این نوبت هنوز شروع نشده است.
paper-no-outcome = حاضری را انتخاب کنید.
paper-no-time = ساعت را این‌طور بنویسید: 09:05.
paper-time-outside = ساعت با این نوبت برابر نیست.
paper-time-of-nobody = برای کسی که در محل نبود ساعت نوشته نمی‌شود.
opened-paper = لیست حاضری، برای چاپ
