# Draft: not yet reviewed by a translator.

### Being told that there is something new.

notify-title = اطلاعیه‌ها
notify-what = وقتی پیام نو بیاید، می‌توانیم به شما خبر بدهیم. شما انتخاب می‌کنید که چطور.
notify-only = تنها می‌گوییم که پیام نو دارید. نمی‌گوییم که از کیست و دربارۀ چیست.
notify-night = از ساعت { $from } تا { $until } چیزی نمی‌فرستیم. آنچه شب می‌آید، صبح به شما می‌رسد.
notify-nothing = این شاروالی اطلاعیه نمی‌فرستد. گاهی اپ را باز کنید.
notify-is-on = روشن
notify-is-off = خاموش
notify-unconfirmed = هنوز تأیید نشده
notify-on = حالا روشن است.
notify-off = حالا خاموش است.
notify-code-sent = یک کود فرستادیم. آن را پایین بنویسید.

## This device.

notify-push-title = در همین موبایل یا کمپیوتر
notify-push-elsewhere = در یک موبایل یا کمپیوتر دیگر روشن است.
notify-push-denied = در مرورگر به اطلاعیه‌ها نه گفته‌اید. آن را در تنظیمات مرورگر تغییر بدهید.
notify-push-unsupported = این مرورگر اطلاعیه را نشان داده نمی‌تواند. در iPhone: اول اپ را روی صفحۀ اصلی بگذارید و آن را از آنجا باز کنید.
notify-push-failed = روشن نشد. وقتی شبکه خوب است، دوباره کوشش کنید.
notify-push-scripts = برای روشن کردن، مرورگر به JavaScript نیاز دارد.
notify-turn-on = روشن کردن
notify-turn-off = خاموش کردن

## E-mail and text messages.

notify-email = ایمیل
notify-email-label = آدرس ایمیل شما
notify-email-hint = تنها برای همین از آن استفاده می‌کنیم. هر وقت بخواهید می‌توانید آن را پاک کنید.
notify-sms = پیامک (SMS)
notify-sms-label = نمبر موبایل شما
notify-sms-hint = تنها برای همین از آن استفاده می‌کنیم. هر وقت بخواهید می‌توانید آن را پاک کنید.
notify-send-code = فرستادن کود
notify-code = کود
notify-code-where = شش رقم. در ایمیل یا پیامک‌های خود ببینید.
notify-confirm = تأیید
notify-remove = پاک و خاموش کردن
notify-other = پاک کردن و شروع از نو
notify-no-email = این آدرس ایمیل نیست. مانند name@example.se بنویسید.
notify-no-phone = این نمبر تیلفون نیست. مانند 070-123 45 67 بنویسید.
notify-wrong-code = کود درست نیست. یک بار دیگر ببینید.
notify-code-ended = این کود دیگر کار نمی‌کند. آدرس را پاک کنید و کود نو بفرستید.
notify-not-sent = به آنجا فرستاده نتوانستیم. آدرس را ببینید و دوباره کوشش کنید.

## Asked under a thread, once somebody has written.

notify-ask = می‌خواهید بدانید چه وقت پیام می‌آید؟
notify-choose = انتخاب کنید
notify-decline = نه، تشکر

## What is sent. It says nothing of whom, what or where.

notify-news = شما پیام نو دارید.
notify-your-code = کود شما: { $code }

## For the counsellor: was she told of what she has not read?

notify-reached = آیا اشتراک‌کننده خبر شد؟
notify-push = موبایل
notify-waiting = به زودی خبر می‌شود
notify-told = خبر شد: { $ways }
notify-no-way = اطلاعیه انتخاب نکرده است
notify-not-reached = به هیچ راهی نرسید. تیلفون کنید.
