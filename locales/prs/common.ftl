# Draft: not yet reviewed by a translator.
### What stands on every page.

save = ذخیره
send = ارسال
next = بعدی
back = برگشت
to-start = به صفحۀ اول
skip-to-content = رفتن به متن صفحه
page-kept = این یک صفحۀ ذخیره‌شده است، از { $at }. شاید بعد از آن تغییر کرده باشد.
unsent-saved = منتظر ارسال:
unsent-refused = این‌ها را ببینید:

nav-label = مینوی اصلی
nav-today = امروز
nav-schedule = تقسیم اوقات
nav-check-in = ثبت آمدن
nav-instructions = رهنمایی
nav-messages = پیام‌ها
nav-unread =
    { $count ->
        [one] { $count } پیام نو
       *[other] { $count } پیام نو
    }
nav-settings = شما و تنظیمات
nav-desk = اشتراک‌کنندگان
nav-follow-up = برای پیگیری
nav-site = گروه‌های امروز
nav-records = گزارش‌های ماهوار
nav-orders = فرمایش‌ها
nav-setup = شاروالی

not-found-title = این صفحه وجود ندارد
refused-title = نشد
denied-not-signed-in = شما داخل اپ نشده‌اید.
denied-not-allowed = این صفحه برای شما نیست.
denied-not-found = آنچه جستجو می‌کنید پیدا نشد. شاید آدرس درست نباشد.
denied-bad-form = آنچه را فرستادید خوانده نتوانستیم. همۀ جاها را خانه‌پری کنید و دوباره کوشش کنید.
denied-too-many =
    { $minutes ->
        [one] چندین بار کوشش شد. { $minutes } دقیقه صبر کنید و دوباره کوشش کنید.
       *[other] چندین بار کوشش شد. { $minutes } دقیقه صبر کنید و دوباره کوشش کنید.
    }
denied-unavailable = حالا نمی‌شود. هیچ چیز تغییر نکرده است. کمی بعد دوباره کوشش کنید.

offline-title = انترنت نیست
offline-what = موبایل شما انترنت ندارد. به جایی بروید که موبایل آنتن دارد و دوباره کوشش کنید.
language-change = تغییر زبان
help-title = کمک
help-write = نوشتن به مشاور
