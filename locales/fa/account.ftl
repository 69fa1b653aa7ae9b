# Draft: not yet reviewed by a translator.
### Signing in, invitations, settings, devices.

language = زبان
role-participant = شرکت‌کننده
role-counsellor = مشاور
role-supervisor = سرپرست
role-caseworker = مددکار اجتماعی
role-administrator = مدیر سیستم
level-very-easy = خیلی آسان
level-easy = آسان
level-ordinary = معمولی

sign-in-title = ورود به اپ
sign-in-how = کدی را که مشاور (vägledare) به شما داده است بنویسید. کد ندارید؟ از مشاور خود بپرسید.
sign-in-code = کد شما
sign-in-code-hint = 16 حرف و رقم. لازم نیست خط تیره‌ها را بنویسید.

join-title = خوش آمدید
join-for = این کد برای:
join-not-you = این نام شما نیست؟ صفحه را ببندید و به کسی که کد را به شما داد بگویید.
join-button = ورود با این دستگاه
join-misread = نمی‌توانیم کد را بخوانیم. کد 16 حرف و رقم دارد. نگاه کنید و دوباره بنویسید.
join-unknown = کد درست نیست. نگاه کنید و دوباره بنویسید، یا از مشاور خود کد جدید بخواهید.
join-used = این کد قبلاً استفاده شده است. از مشاور خود کد جدید بخواهید.
join-expired = این کد قدیمی است. از مشاور خود کد جدید بخواهید.

invite-title = دعوت
invite-what = با این کد می‌شود یک بار و با یک دستگاه وارد اپ شد. آن را فقط به خود آن شخص بدهید.
invite-days =
    { $days ->
        [one] این کد { $days } روز اعتبار دارد.
       *[other] این کد { $days } روز اعتبار دارد.
    }
invite-devices =
    { $count ->
        [0] الان با هیچ دستگاهی وارد اپ نیست.
        [one] الان با { $count } دستگاه وارد اپ است.
       *[other] الان با { $count } دستگاه وارد اپ است.
    }
invite-open = یک کد هست که استفاده نشده است. تا { $until } اعتبار دارد. اگر کد جدید بسازید، کد قبلی باطل می‌شود.
invite-make = ساختن کد
invite-once = کد فقط الان دیده می‌شود. اگر گم شد، کد جدید بسازید.
invite-qr = کد QR برای ورود
invite-step-scan = دوربین گوشی را باز کنید و رو به تصویر بگیرید.
invite-step-write = نمی‌شود؟ کد را در صفحهٔ ورود بنویسید.
invite-step-press = نام را بخوانید و دکمه را بزنید.

settings-title = شما و تنظیمات
settings-you-are = نام شما:
settings-saved = ذخیره شد.
settings-level = متن چقدر سخت باشد؟
settings-level-auto = مطابق مرحلهٔ من در طرح
settings-level-now = الان: { $level }

devices-title = دستگاه‌هایی که با آن‌ها وارد شده‌اید
devices-signed-out = خروج از آن دستگاه انجام شد.
device-this = همین دستگاه
device-unknown = دستگاه ناشناس
device-since = ورود: { $date }
device-seen = آخرین استفاده: { $at }
sign-out = خروج از اپ
sign-out-all = خروج از همهٔ دستگاه‌ها

opened-title = چه کسی اطلاعات شما را دیده است
opened-why = وقتی یکی از کارکنان اطلاعات شما را باز می‌کند، ما آن را ثبت می‌کنیم. سؤالی دارید؟ از مشاور خود بپرسید.
opened-none = هنوز کسی اطلاعات شما را باز نکرده است.
opened-record = صفحهٔ شما
opened-invitation = برای شما کد ساخت
opened-attendance = حضور شما

data-title = همهٔ اطلاعاتی که از شما داریم
data-what = می‌توانید همه را در یک فایل دانلود کنید. این فایل برای کامپیوتر است. مشاور شما می‌تواند کمک کند آن را بخوانید.
data-download = دانلود فایل
opened-roll = لیست حضور
