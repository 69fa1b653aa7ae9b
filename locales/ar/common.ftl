# Draft: not yet reviewed by a translator.
### What stands on every page.

save = حفظ
send = إرسال
next = التالي
back = رجوع
to-start = إلى الصفحة الأولى
skip-to-content = انتقل إلى المحتوى
page-kept = هذه صفحة محفوظة من { $at }. ربما تغيّرت بعد ذلك.
unsent-saved = بانتظار الإرسال:
unsent-refused = يحتاج إلى انتباهك:

nav-label = القائمة الرئيسية
nav-today = اليوم
nav-schedule = الجدول
nav-check-in = تسجيل
nav-instructions = تعليمات
nav-messages = الرسائل
nav-unread =
    { $count ->
        [zero] لا رسائل جديدة
        [one] رسالة جديدة واحدة
        [two] رسالتان جديدتان
        [few] { $count } رسائل جديدة
        [many] { $count } رسالة جديدة
       *[other] { $count } رسالة جديدة
    }
nav-settings = أنت والإعدادات
nav-desk = المشاركون
nav-follow-up = للمتابعة
nav-site = مجموعات اليوم
nav-records = سجلات الشهر
nav-orders = الطلبات
nav-setup = البلدية

not-found-title = هذه الصفحة غير موجودة
refused-title = لم ينجح ذلك
denied-not-signed-in = لم تسجّل الدخول.
denied-not-allowed = هذه الصفحة ليست لك.
denied-not-found = لم نجد ما تبحث عنه. ربما العنوان خاطئ.
denied-bad-form = لم نتمكن من قراءة ما أرسلته. املأ كل الحقول وحاول مرة أخرى.
denied-too-many =
    { $minutes ->
        [zero] محاولات كثيرة. حاول مرة أخرى الآن.
        [one] محاولات كثيرة. انتظر دقيقة واحدة ثم حاول مرة أخرى.
        [two] محاولات كثيرة. انتظر دقيقتين ثم حاول مرة أخرى.
        [few] محاولات كثيرة. انتظر { $minutes } دقائق ثم حاول مرة أخرى.
        [many] محاولات كثيرة. انتظر { $minutes } دقيقة ثم حاول مرة أخرى.
       *[other] محاولات كثيرة. انتظر { $minutes } دقيقة ثم حاول مرة أخرى.
    }
denied-unavailable = لا يعمل الآن. لم يتغيّر شيء. حاول مرة أخرى بعد قليل.

offline-title = لا يوجد اتصال
offline-what = هاتفك غير متصل بالإنترنت. اذهب إلى مكان فيه تغطية وحاول مرة أخرى.
language-change = تغيير اللغة
help-title = مساعدة
help-write = الكتابة إلى المرشد
