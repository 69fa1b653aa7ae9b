# Draft: not yet reviewed by a translator.
### Stand-ins for a supervisor.

stand-in-title = بديل
stand-in-what = يرى البديل هذا المكان فقط، واليوم فقط. ينتهي الرمز والدخول تلقائياً في { $until }. يظهر اسم البديل مع كل علامة يضعها. ما وضعه البديل من علامات في ذلك اليوم يمكن للهاتف إرساله حتى الساعة 12:00 من اليوم التالي.
stand-in-name = اسم البديل
stand-in-make = إنشاء رمز لليوم
stand-in-today = بدلاء اليوم
stand-in-none = لا بديل اليوم.
stand-in-signed-in = سجّل الدخول
stand-in-not-yet = لم يسجّل الدخول بعد
stand-in-end = إنهاء الآن
stand-in-ended = انتهى عمل البديل.
stand-in-for = الرمز مخصص لـ
stand-in-until = يمكن استخدامه حتى { $until } اليوم.
stand-in-you = أنت بديل اليوم حتى { $until }. كل علامة قبل ذلك تُحفظ على الهاتف. يمكن للهاتف إرسالها حتى الساعة 12:00 غداً.
stand-in-over = انتهى يومك كبديل. يرسل الهاتف الآن علاماتك من أمس. اترك هذه الصفحة مفتوحة قليلاً. هذا ممكن حتى الساعة 12:00 اليوم.
