# Draft: not yet reviewed by a translator.

### Being told that there is something new.

notify-title = الإشعارات
notify-what = يمكننا إعلامك عند وصول رسالة جديدة. أنت تختار الطريقة.
notify-only = نقول فقط إن لديك رسالة جديدة. لا نقول ممن هي ولا عن ماذا.
notify-night = لا نرسل شيئاً بين الساعة { $from } والساعة { $until }. ما يصل في الليل نخبرك به في الصباح.
notify-nothing = هذه البلدية لا ترسل إشعارات. افتح التطبيق من وقت إلى آخر.
notify-is-on = يعمل
notify-is-off = متوقف
notify-unconfirmed = لم يتم التأكيد بعد
notify-on = تم التشغيل.
notify-off = تم الإيقاف.
notify-code-sent = أرسلنا رمزاً. اكتبه في الأسفل.

## This device.

notify-push-title = على هذا الهاتف أو الكمبيوتر
notify-push-elsewhere = يعمل على هاتف أو كمبيوتر آخر.
notify-push-denied = الإشعارات مرفوضة في المتصفح. يمكن تغيير ذلك في إعدادات المتصفح.
notify-push-unsupported = هذا المتصفح لا يعرض الإشعارات. على iPhone: أضف التطبيق أولاً إلى الشاشة الرئيسية وافتحه من هناك.
notify-push-failed = لم يتم التشغيل. حاول مرة أخرى عندما تكون الشبكة جيدة.
notify-push-scripts = للتشغيل يحتاج المتصفح إلى JavaScript.
notify-turn-on = تشغيل
notify-turn-off = إيقاف

## E-mail and text messages.

notify-email = البريد الإلكتروني
notify-email-label = عنوان بريدك الإلكتروني
notify-email-hint = نستخدمه لهذا فقط. يمكنك حذفه متى تريد.
notify-sms = رسالة SMS
notify-sms-label = رقم هاتفك المحمول
notify-sms-hint = نستخدمه لهذا فقط. يمكنك حذفه متى تريد.
notify-send-code = إرسال رمز
notify-code = الرمز
notify-code-where = ستة أرقام. ابحث عنها في بريدك الإلكتروني أو في رسائل SMS.
notify-confirm = تأكيد
notify-remove = حذف وإيقاف
notify-other = حذف والبدء من جديد
notify-no-email = هذا ليس عنوان بريد إلكتروني. الشكل الصحيح: name@example.se.
notify-no-phone = هذا ليس رقم هاتف. اكتبه هكذا: 070-123 45 67.
notify-wrong-code = الرمز خاطئ. انظر إليه مرة أخرى.
notify-code-ended = لم يعد الرمز صالحاً. احذف العنوان وأرسل رمزاً جديداً.
notify-not-sent = لم نتمكن من الإرسال. تأكد من العنوان وحاول مرة أخرى.

## Asked under a thread, once somebody has written.

notify-ask = هل تريد أن تعرف عندما تصلك رسالة؟
notify-choose = اختيار الطريقة
notify-decline = لا، شكراً

## What is sent. It says nothing of whom, what or where.

notify-news = لديك رسالة جديدة.
notify-your-code = رمزك: { $code }

## For the counsellor: was she told of what she has not read?

notify-reached = هل وصل الخبر إلى المشارك؟
notify-push = الهاتف
notify-waiting = سيصل الخبر قريباً
notify-told = وصل الخبر: { $ways }
notify-no-way = لم يتم اختيار إشعارات
notify-not-reached = لم نصل إليه بأي طريقة. اتصل بالهاتف.
