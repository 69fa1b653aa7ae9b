# Draft: not yet reviewed by a translator.
### Site: a supervisor's groups, the screen, the roll.

site-title = گروه‌های امروز
site-none = هنوز محل ندارید. از مدیر سیستم بخواهید شما را به یک محل اضافه کند.
site-no-groups = امروز گروهی اینجا نیست.
site-screen = باز کردن سکرین
site-roll = لیست حاضری
site-cancelled = لغو شد
site-count = { $here } از { $expected } نفر اینجا هستند

screen-scan = کود را با کمرۀ موبایل سکن کنید.
screen-type = یا عددها را بنویسید:
screen-qr-label = کود QR برای ثبت آمدن
screen-time-left = وقت تا تبدیل شدن کود
screen-no-contact = سکرین ارتباط ندارد. شاید کود کهنه باشد.

roll-title = لیست حاضری
roll-groups-label = گروه‌های این روز
roll-saved = لیست ذخیره شد.
roll-nothing-today = امروز گروهی اینجا نیست.
roll-nobody = برای این گروه کسی ثبت نشده است.
roll-cancelled = این نوبت لغو شده است. ضرورت نیست کسی را نشانی کنید.
roll-whole = دیگران همه اینجا هستند
roll-whole-hint = تمام کسانی را که نشانی نشده‌اند نشانی می‌کند. کسی که گفته نمی‌آید نشانی نمی‌شود. اگر کسی آمدن خود را ناوقت ثبت کرده باشد، «ناوقت آمد» می‌شود.
roll-said-in = آمدن ثبت شد: { $at }
roll-said-out = رفتن ثبت شد: { $at }
roll-said-nothing = آمدن خود را ثبت نکرده
roll-received = به ما رسید: { $at }
roll-told = از پیش خبر داده است
roll-decided = مشاور تصمیم گرفته است.
roll-needs-confirmation = تأیید لازم دارد
roll-confirm = تأیید
roll-confirm-name = تأیید حاضری { $name }
roll-undo = برداشتن نشانی
roll-undo-name = برداشتن نشانی { $name }
roll-visits = مراجعه‌های بدون گروه
roll-visits-why = این افراد وقتی آمدن خود را ثبت کردند که گروهی برای‌شان نبود. یک گروه را انتخاب کنید.
roll-visit-group = گروه
roll-visit-place = اضافه کردن به گروه
roll-visit-placed = این مراجعه از پیش گروه دارد.
roll-others = لیست روزهای دیگر
roll-seen-in = کارمندان آمدن این شخص را ثبت کردند: { $at }
roll-seen-out = کارمندان رفتن این شخص را ثبت کردند: { $at }
