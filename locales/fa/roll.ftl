# Draft: not yet reviewed by a translator.
### The roll on a phone: what waits to be sent, and rapid scanning.

roll-unsent = هنوز فرستاده نشده:
roll-tap-hint = هر علامت فوری در گوشی ذخیره می‌شود. بدون اینترنت هم کار می‌کند.
roll-state-saved = در گوشی ذخیره شد
roll-state-unkept = فقط در این صفحه است. تا وقتی فرستاده نشده، آن را نبندید.
roll-state-signed-out = در گوشی ذخیره شد. برای ارسال دوباره وارد شوید.
roll-state-recorded = دریافت شد
roll-state-visit = دریافت شد. پایین‌تر در صفحه، گروه را انتخاب کنید.
roll-state-refused = در لیست ذخیره نشد.
roll-why-closed = لیست بسته شده است. با مشاور تماس بگیرید.
roll-why-cancelled = این نوبت لغو شده است.
roll-why-unknown-person = این شخص در این محل ثبت نشده است.
roll-why-not-a-code = این کد شرکت‌کننده نیست. به جای آن در لیست علامت بزنید.
roll-why-passed = کد هنگام اسکن اعتبار نداشت. بخواهید کد را همین الان در گوشی نشان دهد.
roll-why-revoked = این کارت یا گوشی دیگر اعتبار ندارد.
roll-why-other = دریافت نشد. دوباره علامت بزنید.
roll-dismiss = خواندم
roll-scan = اسکن کد شرکت‌کنندگان
roll-scan-hint = کدها را یکی‌یکی اسکن کنید: در گوشی زیر «کد من»، یا روی کارت.
roll-scan-in = آمدن
roll-scan-out = رفتن
roll-scan-unknown = در این لیست نیست
