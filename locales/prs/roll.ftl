# Draft: not yet reviewed by a translator.
### The roll on a phone: what waits to be sent, and rapid scanning.

roll-unsent = هنوز فرستاده نشده:
roll-tap-hint = هر نشانی فوراً در موبایل ذخیره می‌شود. بدون انترنت هم کار می‌کند.
roll-state-saved = در موبایل ذخیره شد
roll-state-unkept = فقط در این صفحه است. تا وقتی فرستاده نشده، آن را بسته نکنید.
roll-state-signed-out = در موبایل ذخیره شد. برای ارسال دوباره داخل شوید.
roll-state-recorded = گرفته شد
roll-state-visit = گرفته شد. پایین‌تر در صفحه، گروه را انتخاب کنید.
roll-state-refused = در لیست ذخیره نشد.
roll-why-closed = لیست بسته شده است. با مشاور تماس بگیرید.
roll-why-cancelled = این نوبت لغو شده است.
roll-why-unknown-person = این شخص در این محل ثبت نشده است.
roll-why-not-a-code = این کود اشتراک‌کننده نیست. به جای آن در لیست نشانی کنید.
roll-why-passed = کود در وقت سکن اعتبار نداشت. بخواهید که کود را همین حالا در موبایل نشان بدهد.
roll-why-revoked = این کارت یا موبایل دیگر اعتبار ندارد.
roll-why-other = گرفته نشد. دوباره نشانی کنید.
roll-dismiss = خواندم
roll-scan = سکن کود اشتراک‌کنندگان
roll-scan-hint = کودها را یکی‌یکی سکن کنید: در موبایل زیر «کود من»، یا روی کارت.
roll-scan-in = آمدن
roll-scan-out = رفتن
roll-scan-unknown = در این لیست نیست
