# Draft: not yet reviewed by a translator.
### What stands on every page.

save = ذخیره
send = ارسال
next = بعدی
back = برگشت
to-start = به صفحهٔ اول
skip-to-content = رفتن به محتوا
page-kept = این یک صفحهٔ ذخیره‌شده است، از { $at }. شاید بعد از آن تغییر کرده باشد.
unsent-saved = در انتظار ارسال:
unsent-refused = این‌ها را ببینید:

nav-label = منوی اصلی
nav-today = امروز
nav-schedule = برنامه
nav-check-in = ثبت آمدن
nav-instructions = راهنما
nav-messages = پیام‌ها
nav-unread =
    { $count ->
        [one] { $count } پیام جدید
       *[other] { $count } پیام جدید
    }
nav-settings = شما و تنظیمات
nav-desk = شرکت‌کنندگان
nav-follow-up = برای پیگیری
nav-site = گروه‌های امروز
nav-records = گزارش‌های ماهانه
nav-orders = سفارش‌ها
nav-setup = کمون

not-found-title = این صفحه وجود ندارد
refused-title = انجام نشد
denied-not-signed-in = شما وارد اپ نشده‌اید.
denied-not-allowed = این صفحه برای شما نیست.
denied-not-found = آنچه دنبالش هستید پیدا نشد. شاید آدرس درست نباشد.
denied-bad-form = نتوانستیم آنچه را فرستادید بخوانیم. همهٔ خانه‌ها را پر کنید و دوباره امتحان کنید.
denied-too-many =
    { $minutes ->
        [one] تعداد تلاش‌ها زیاد شد. { $minutes } دقیقه صبر کنید و دوباره امتحان کنید.
       *[other] تعداد تلاش‌ها زیاد شد. { $minutes } دقیقه صبر کنید و دوباره امتحان کنید.
    }
denied-unavailable = الان نمی‌شود. هیچ چیز تغییر نکرده است. کمی بعد دوباره امتحان کنید.

offline-title = اینترنت نیست
offline-what = گوشی شما اینترنت ندارد. جایی بروید که گوشی آنتن دارد و دوباره امتحان کنید.
language-change = تغییر زبان
help-title = کمک
help-write = نوشتن به مشاور
