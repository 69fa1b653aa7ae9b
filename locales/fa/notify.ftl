# Draft: not yet reviewed by a translator.

### Being told that there is something new.

notify-title = اعلان‌ها
notify-what = وقتی پیام جدیدی برسد، می‌توانیم به شما خبر بدهیم. شما انتخاب می‌کنید چطور.
notify-only = فقط می‌گوییم که پیام جدید دارید. نمی‌گوییم از کیست و دربارهٔ چیست.
notify-night = از ساعت { $from } تا { $until } چیزی نمی‌فرستیم. آنچه شب می‌رسد، صبح به شما خبر می‌دهیم.
notify-nothing = این شهرداری اعلان نمی‌فرستد. گاهی اپ را باز کنید.
notify-is-on = روشن
notify-is-off = خاموش
notify-unconfirmed = هنوز تأیید نشده
notify-on = حالا روشن است.
notify-off = حالا خاموش است.
notify-code-sent = یک کد فرستادیم. آن را پایین بنویسید.

## This device.

notify-push-title = در همین گوشی یا کامپیوتر
notify-push-elsewhere = در یک گوشی یا کامپیوتر دیگر روشن است.
notify-push-denied = در مرورگر به اعلان‌ها نه گفته‌اید. آن را در تنظیمات مرورگر عوض کنید.
notify-push-unsupported = این مرورگر نمی‌تواند اعلان نشان دهد. در iPhone: اول اپ را به صفحهٔ اصلی اضافه کنید و از آنجا بازش کنید.
notify-push-failed = روشن نشد. وقتی اینترنت خوب است، دوباره امتحان کنید.
notify-push-scripts = برای روشن کردن، مرورگر به JavaScript نیاز دارد.
notify-turn-on = روشن کردن
notify-turn-off = خاموش کردن

## E-mail and text messages.

notify-email = ایمیل
notify-email-label = آدرس ایمیل شما
notify-email-hint = فقط برای همین از آن استفاده می‌کنیم. هر وقت بخواهید می‌توانید آن را پاک کنید.
notify-sms = پیامک
notify-sms-label = شمارهٔ موبایل شما
notify-sms-hint = فقط برای همین از آن استفاده می‌کنیم. هر وقت بخواهید می‌توانید آن را پاک کنید.
notify-send-code = فرستادن کد
notify-code = کد
notify-code-where = شش رقم. در ایمیل یا پیامک‌های خود ببینید.
notify-confirm = تأیید
notify-remove = پاک و خاموش کردن
notify-other = پاک کردن و شروع دوباره
notify-no-email = این آدرس ایمیل نیست. مثل name@example.se بنویسید.
notify-no-phone = این شمارهٔ تلفن نیست. مثل 070-123 45 67 بنویسید.
notify-wrong-code = کد درست نیست. یک بار دیگر نگاه کنید.
notify-code-ended = این کد دیگر کار نمی‌کند. آدرس را پاک کنید و کد جدید بفرستید.
notify-not-sent = نتوانستیم به آنجا بفرستیم. آدرس را ببینید و دوباره امتحان کنید.

## Asked under a thread, once somebody has written.

notify-ask = می‌خواهید بدانید کی پیام می‌رسد؟
notify-choose = انتخاب کنید
notify-decline = نه، ممنون

## What is sent. It says nothing of whom, what or where.

notify-news = شما پیام جدید دارید.
notify-your-code = کد شما: { $code }

## For the counsellor: was she told of what she has not read?

notify-reached = آیا شرکت‌کننده خبر شد؟
notify-push = گوشی
notify-waiting = به‌زودی خبر می‌شود
notify-told = خبر شد: { $ways }
notify-no-way = اعلان انتخاب نکرده است
notify-not-reached = از هیچ راهی نرسید. تلفن کنید.
