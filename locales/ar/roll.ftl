# Draft: not yet reviewed by a translator.
### The roll on a phone: what waits to be sent, and rapid scanning.

roll-unsent = لم يُرسل بعد:
roll-tap-hint = تُحفظ كل ضغطة على الهاتف فوراً. يعمل ذلك بلا شبكة أيضاً.
roll-state-saved = محفوظ على هذا الهاتف
roll-state-unkept = على هذه الصفحة فقط. لا تغلق الصفحة قبل الإرسال.
roll-state-signed-out = محفوظ على الهاتف. سجّل الدخول من جديد لإرساله.
roll-state-recorded = وصلنا
roll-state-visit = وصلنا. اختر المجموعة أسفل الصفحة.
roll-state-refused = لم يُسجَّل في القائمة.
roll-why-closed = القائمة مغلقة. تواصل مع المرشد.
roll-why-cancelled = أُلغي الموعد.
roll-why-unknown-person = هذا الشخص غير معروف في هذا المكان.
roll-why-not-a-code = هذا ليس رمز مشارك. ضع العلامة في القائمة.
roll-why-passed = لم يكن الرمز صالحاً وقت المسح. اطلب رؤية الرمز على الهاتف الآن.
roll-why-revoked = لم تعد البطاقة أو الهاتف صالحين.
roll-why-other = تعذّر الاستلام. ضع العلامة من جديد.
roll-dismiss = قرأت هذا
roll-scan = امسح رموز المشاركين
roll-scan-hint = امسح رمزاً بعد آخر: على الهاتف تحت "رمزي"، أو على بطاقة.
roll-scan-in = يصل
roll-scan-out = يغادر
roll-scan-unknown = ليس في هذه القائمة
