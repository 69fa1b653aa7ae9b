# Draft: not yet reviewed by a translator.
### Signing in, invitations, settings, devices.

language = اللغة
role-participant = مشارك
role-counsellor = مرشد
role-supervisor = مشرف
role-caseworker = أخصائي اجتماعي
role-administrator = مسؤول النظام
level-very-easy = سهلة جداً
level-easy = سهلة
level-ordinary = عادية

sign-in-title = تسجيل الدخول
sign-in-how = اكتب الرمز الذي حصلت عليه من مرشدك. ليس لديك رمز؟ اسأل مرشدك.
sign-in-code = رمزك
sign-in-code-hint = 16 حرفاً ورقماً. لا حاجة لكتابة الشرطات.

join-title = أهلاً وسهلاً
join-for = هذا الرمز لـ
join-not-you = ليس هذا اسمك؟ أغلق الصفحة وأخبر من أعطاك الرمز.
join-button = تسجيل الدخول على هذا الجهاز
join-misread = لم نتمكن من قراءة الرمز. فيه 16 حرفاً ورقماً. انظر إليه واكتبه مرة أخرى.
join-unknown = الرمز غير صحيح. انظر إليه واكتبه مرة أخرى، أو اطلب رمزاً جديداً من مرشدك.
join-used = هذا الرمز مستعمل. اطلب رمزاً جديداً من مرشدك.
join-expired = هذا الرمز قديم. اطلب رمزاً جديداً من مرشدك.

invite-title = دعوة
invite-what = الرمز يسجّل دخول جهاز واحد، مرة واحدة. أعطه للشخص الصحيح فقط.
invite-days =
    { $days ->
        [zero] الرمز صالح اليوم فقط.
        [one] الرمز صالح ليوم واحد.
        [two] الرمز صالح ليومين.
        [few] الرمز صالح لمدة { $days } أيام.
        [many] الرمز صالح لمدة { $days } يوماً.
       *[other] الرمز صالح لمدة { $days } يوم.
    }
invite-devices =
    { $count ->
        [zero] لا يوجد جهاز مسجّل الآن.
        [one] جهاز واحد مسجّل الآن.
        [two] جهازان مسجّلان الآن.
        [few] { $count } أجهزة مسجّلة الآن.
        [many] { $count } جهازاً مسجّلاً الآن.
       *[other] { $count } جهاز مسجّل الآن.
    }
invite-open = يوجد رمز لم يُستعمل. وهو صالح حتى { $until }. الرمز الجديد يلغيه.
invite-make = إنشاء رمز
invite-once = يظهر الرمز الآن فقط. إذا ضاع، أنشئ رمزاً جديداً.
invite-qr = رمز QR لتسجيل الدخول
invite-step-scan = افتح كاميرا الهاتف ووجّهها إلى الصورة.
invite-step-write = لا يعمل ذلك؟ اكتب الرمز في صفحة تسجيل الدخول.
invite-step-press = اقرأ الاسم واضغط على الزر.

settings-title = أنت والإعدادات
settings-you-are = تم الدخول باسم
settings-saved = تم الحفظ.
settings-level = ما مدى صعوبة النص؟
settings-level-auto = حسب مرحلتي في البرنامج
settings-level-now = الآن: { $level }

devices-title = الأجهزة المسجّلة
devices-signed-out = تم تسجيل خروج الجهاز.
device-this = هذا الجهاز
device-unknown = جهاز غير معروف
device-since = تاريخ الدخول: { $date }
device-seen = آخر استعمال: { $at }
sign-out = تسجيل الخروج
sign-out-all = تسجيل الخروج من كل الأجهزة

opened-title = من اطّلع على بياناتك
opened-why = عندما يفتح أحد الموظفين بياناتك نسجّل ذلك. لديك سؤال؟ اسأل مرشدك.
opened-none = لم يفتح أحد بياناتك بعد.
opened-record = صفحتك
opened-invitation = إنشاء رمز لك
opened-attendance = حضورك

data-title = كل ما نحفظه عنك
data-what = يمكنك تنزيل كل شيء في ملف. الملف مصنوع للحاسوب. يمكن لمرشدك أن يساعدك في قراءته.
data-download = تنزيل الملف
opened-roll = قائمة الحضور
