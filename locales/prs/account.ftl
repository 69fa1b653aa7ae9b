# Draft: not yet reviewed by a translator.
### Signing in, invitations, settings, devices.

language = زبان
role-participant = اشتراک‌کننده
role-counsellor = مشاور
role-supervisor = سرپرست
role-caseworker = کارمند خدمات اجتماعی
role-administrator = مدیر سیستم
level-very-easy = بسیار آسان
level-easy = آسان
level-ordinary = عادی

sign-in-title = داخل شدن به اپ
sign-in-how = کودی را که مشاور (vägledare) به شما داده است بنویسید. کود ندارید؟ از مشاور خود بپرسید.
sign-in-code = کود شما
sign-in-code-hint = 16 حرف و عدد. ضرورت نیست خط‌های بین آن‌ها را بنویسید.

join-title = خوش آمدید
join-for = این کود برای:
join-not-you = این نام شما نیست؟ صفحه را بسته کنید و به کسی که کود را به شما داد خبر بدهید.
join-button = داخل شدن با این دستگاه
join-misread = ما کود را خوانده نتوانستیم. کود 16 حرف و عدد دارد. نگاه کنید و دوباره بنویسید.
join-unknown = کود درست نیست. نگاه کنید و دوباره بنویسید، یا از مشاور خود کود نو بخواهید.
join-used = این کود پیش از این استفاده شده است. از مشاور خود کود نو بخواهید.
join-expired = این کود کهنه شده است. از مشاور خود کود نو بخواهید.

invite-title = دعوت
invite-what = با این کود می‌شود یک بار و با یک دستگاه به اپ داخل شد. آن را فقط به خود آن شخص بدهید.
invite-days =
    { $days ->
        [one] این کود { $days } روز اعتبار دارد.
       *[other] این کود { $days } روز اعتبار دارد.
    }
invite-devices =
    { $count ->
        [0] حالا با هیچ دستگاهی داخل اپ نیست.
        [one] حالا با { $count } دستگاه داخل اپ است.
       *[other] حالا با { $count } دستگاه داخل اپ است.
    }
invite-open = یک کود است که استفاده نشده است. تا { $until } اعتبار دارد. اگر کود نو بسازید، کود قبلی باطل می‌شود.
invite-make = ساختن کود
invite-once = کود فقط حالا دیده می‌شود. اگر گم شد، کود نو بسازید.
invite-qr = کود QR برای داخل شدن
invite-step-scan = کمرۀ موبایل را باز کنید و رو به تصویر بگیرید.
invite-step-write = نمی‌شود؟ کود را در صفحۀ داخل شدن بنویسید.
invite-step-press = نام را بخوانید و دکمه را فشار دهید.

settings-title = شما و تنظیمات
settings-you-are = نام شما:
settings-saved = ذخیره شد.
settings-level = متن چقدر سخت باشد؟
settings-level-auto = مطابق مرحلۀ من در پروگرام
settings-level-now = حالا: { $level }

devices-title = دستگاه‌هایی که با آن‌ها داخل اپ هستید
devices-signed-out = آن دستگاه از اپ خارج شد.
device-this = همین دستگاه
device-unknown = دستگاه ناشناس
device-since = داخل شدن: { $date }
device-seen = آخرین استفاده: { $at }
sign-out = خارج شدن از اپ
sign-out-all = خارج شدن از همۀ دستگاه‌ها

opened-title = چه کسی معلومات شما را دیده است
opened-why = وقتی یکی از کارمندان معلومات شما را باز می‌کند، ما آن را ثبت می‌کنیم. سؤال دارید؟ از مشاور خود بپرسید.
opened-none = هنوز کسی معلومات شما را باز نکرده است.
opened-record = صفحۀ شما
opened-invitation = برای شما کود ساخت
opened-attendance = حاضری شما

data-title = تمام معلوماتی که از شما داریم
data-what = می‌توانید همه را در یک فایل دانلود کنید. این فایل برای کمپیوتر است. مشاور شما می‌تواند کمک کند که آن را بخوانید.
data-download = دانلود فایل
opened-roll = لیست حاضری
