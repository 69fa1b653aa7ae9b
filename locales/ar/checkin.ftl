# Draft: not yet reviewed by a translator.
### Check-in: the six digits, a scanned code, the receipt.

check-in-title = تسجيل الحضور
check-in-now = الآن
check-in-came = سجّلت حضورك الساعة { $time }.
check-in-left = سجّلت خروجك الساعة { $time }.
check-in-scan-title = مسح الرمز
check-in-scan-camera = افتح الكاميرا في هاتفك.
check-in-scan-point = وجّه الكاميرا نحو الرمز على الشاشة.
check-in-scan-link = اضغط على الرابط الذي يظهر.
check-in-type-title = كتابة الأرقام
check-in-code-label = ستة أرقام من الشاشة
check-in-code-hint = تتغيّر الأرقام كل دقيقة.
check-in-here = أنا هنا
check-in-leaving = سأغادر الآن
check-in-help = لا يعمل؟ اسأل المشرف.
check-in-cannot-read = لا يمكننا قراءة هذا الرمز. اسأل المشرف.
check-in-not-six-digits = الرمز من ستة أرقام. اكتب الأرقام الستة كلها.
check-in-wrong-code = الأرقام غير صحيحة. انظر إلى الشاشة وحاول مرة أخرى، أو اسأل المشرف.
check-in-too-many = محاولات كثيرة. انتظر قليلًا، أو اسأل المشرف.
check-in-try-again = اذهب إلى الشاشة وامسح الرمز مرة أخرى. يمكنك أيضًا كتابة الأرقام.
check-in-visit = ليس لديك نشاط هنا الآن. نسجّل أنك هنا. المشرف يرى ذلك.
check-in-scanned-later = هذا الرمز من { $when }. نسجّل هذا الوقت. يؤكده المشرف لاحقًا.
check-in-scanned-expired = هذا الرمز قديم. هو من { $when }. نسجّله على أنه كلامك أنت. ينظر فيه المشرف.
check-in-not-yet = لم يُسجَّل شيء بعد. اضغط على الزر.

receipt-title-in = إيصال: وصلت
receipt-title-out = إيصال: غادرت
receipt-in = تم تسجيل حضورك.
receipt-out = تم تسجيل خروجك.
receipt-to-confirm = وصلنا ما أرسلته.
receipt-what = ماذا
receipt-where = أين
receipt-when = متى
receipt-how = كيف نعرف
receipt-received = وصل إلينا { $when }
receipt-visit = زيارة
receipt-visit-why = لم نجد نشاطًا لك هنا في ذلك الوقت. سيهتم المشرف بالأمر.
receipt-ask = هل هناك خطأ؟ اسأل المشرف.
receipt-ask-name = هل هناك خطأ؟ اسأل { $name }.
receipt-confirm-hint = سيؤكده المشرف. يمكنك عرض هذا الإيصال.
receipt-leave-hint = عندما تغادر: سجّل خروجك بالطريقة نفسها.
