# Draft: not yet reviewed by a translator.
### Site: a supervisor's groups, the screen, the roll.

site-title = گروه‌های امروز
site-none = هنوز محلی ندارید. از مدیر سیستم بخواهید شما را به یک محل اضافه کند.
site-no-groups = امروز گروهی اینجا نیست.
site-screen = باز کردن نمایشگر
site-roll = لیست حضور
site-cancelled = لغو شد
site-count = { $here } از { $expected } نفر اینجا هستند

screen-scan = کد را با دوربین گوشی اسکن کنید.
screen-type = یا رقم‌ها را بنویسید:
screen-qr-label = کد QR برای ثبت آمدن
screen-time-left = زمان تا عوض شدن کد
screen-no-contact = نمایشگر ارتباط ندارد. شاید کد قدیمی باشد.

roll-title = لیست حضور
roll-groups-label = گروه‌های این روز
roll-saved = لیست ذخیره شد.
roll-nothing-today = امروز گروهی اینجا نیست.
roll-nobody = برای این گروه کسی ثبت نشده است.
roll-cancelled = این نوبت لغو شده است. لازم نیست کسی را علامت بزنید.
roll-whole = بقیه همه اینجا هستند
roll-whole-hint = همهٔ کسانی را که علامت ندارند علامت می‌زند. کسی که گفته نمی‌آید علامت نمی‌گیرد. اگر کسی آمدن خود را دیر ثبت کرده باشد، «دیر آمد» می‌شود.
roll-said-in = آمدن ثبت شد: { $at }
roll-said-out = رفتن ثبت شد: { $at }
roll-said-nothing = آمدن خود را ثبت نکرده
roll-received = به ما رسید: { $at }
roll-told = از قبل خبر داده است
roll-decided = مشاور تصمیم گرفته است.
roll-needs-confirmation = تأیید لازم دارد
roll-confirm = تأیید
roll-confirm-name = تأیید حضور { $name }
roll-undo = برداشتن علامت
roll-undo-name = برداشتن علامت { $name }
roll-visits = مراجعه‌های بدون گروه
roll-visits-why = این افراد وقتی آمدن خود را ثبت کردند که گروهی برایشان نبود. یک گروه انتخاب کنید.
roll-visit-group = گروه
roll-visit-place = اضافه کردن به گروه
roll-visit-placed = این مراجعه از قبل گروه دارد.
roll-others = لیست روزهای دیگر
roll-seen-in = کارکنان آمدن این شخص را ثبت کردند: { $at }
roll-seen-out = کارکنان رفتن این شخص را ثبت کردند: { $at }
