# Draft: not yet reviewed by a translator.
### Stand-ins for a supervisor.

stand-in-title = بديل
stand-in-what = يرى البديل هذا المكان فقط، واليوم فقط. ينتهي الرمز والدخول تلقائياً في { $until }. يظهر اسم البديل مع كل علامة يضعها. اطلب من البديل إرسال كل شيء قبل نهاية اليوم.
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
