# Draft: not yet reviewed by a translator.
### Visitors who are on no list.

visitor-add = شخص ليس في القائمة
visitor-add-why = اكتب كلمات قليلة لتتذكر من كان. لا تكتب شيئاً عن الصحة. تُحذف الكلمات بعد أن تحدد الشخص.
visitor-note = من جاء؟
visitor-time = متى؟
visitor-save = حفظ الزيارة
visitor-waiting = زيارات من خارج القائمة
visitor-waiting-why = اختر من كان. إن لم يكن الاسم هنا، فاطلب من المرشد مكاناً لهذا الشخص. تنتظر الزيارة 30 يوماً.
visitor-who = كان
visitor-choose = اختر شخصاً
visitor-place = تسجيل الحضور
visitor-off = ليس مشاركاً
visitor-note-empty = اكتب كلمات قليلة عمن جاء.
visitor-note-long = اكتب { $most } حرفاً على الأكثر.
visitor-time-bad = اكتب وقتاً مضى، مثل 09:15.
visitor-who-none = اختر من كان.
visitor-gone = عولجت هذه الزيارة من قبل.
