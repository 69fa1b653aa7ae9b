# Draft: not yet reviewed by a translator.
### Threads: quick answers, what waits on the phone, the phrase book at the desk, and one more member of the staff.

## The thread: both sides.

talk-quick = رد سريع
talk-in-swedish = بالسويدية
talk-original = الرد بلغة المشارك:
talk-as-read = كما يقرؤها المشارك
talk-written = كُتبت { $at }
talk-invited = دعوة من { $by } إلى { $name } ({ $role }). من الآن يقرأ { $name } ويرد هنا.
talk-invited-earlier = دعوة من { $by } إلى { $name } ({ $role }). يقرأ { $name } ويرد هنا، ويمكنه أيضاً قراءة ما كُتب من قبل.
talk-invitation-ended = لم يعد { $name } يقرأ هنا.
talk-also-reads = { $name } ({ $role }) يقرأ ويرد هنا أيضاً.
talk-unknown-quick = هذا الرد لم يعد موجوداً. اختر رداً آخر.

## The phone's own list.

talk-unkept-next = لا تغلق هذه الصفحة قبل إرسال الرسالة.
talk-refused-other = لم نتمكن من استلام الرسالة. عدّلها وأرسلها مرة أخرى.
talk-again = تعديل
talk-dismiss = حذف
talk-api-text = الرسالة نص لا يزيد على { $most } حرف.
talk-api-answer = أرسل text أو quick، واحدًا منهما فقط.

## The phrase book at the desk.

talk-pick = اختيار عبارة جاهزة
talk-pick-title = عبارات جاهزة إلى { $name }
talk-back = إلى الرسائل
talk-phrase = عبارة جاهزة
talk-other-phrase = اختيار عبارة أخرى
talk-activity = النشاط
talk-site = المكان
talk-day = اليوم
talk-time = الساعة
talk-person = الشخص
talk-document = ورقة أو وثيقة
talk-document-how = يبقى كما تكتبه. لا تتم ترجمته.
talk-choose = اختيار
talk-look = عرض النتيجة
talk-not-yet = لم يُرسل بعد. اقرأه أولاً.
talk-reads = كما يقرؤها { $name }
talk-change = تعديل

## What is wrong with what was filled in.

talk-unknown-phrase = هذه العبارة لم تعد موجودة. اختر عبارة أخرى.
talk-values = هناك شيء ناقص. انظر عند الحقول.
talk-no-choice = اختر من القائمة.
talk-no-day = اختر يوماً.
talk-no-time = اكتب الساعة.
talk-no-document = اكتب ما هو.
talk-not-a-day = اكتب اليوم هكذا: السنة-الشهر-اليوم، مثلاً 2026-11-23.
talk-far-off = هذا اليوم يبعد أكثر من سنة. هل هو صحيح؟
talk-not-a-time = اكتب الساعة بأربعة أرقام، مثلاً 09:30.

## One more member of the staff.

talk-invite-title = شخص آخر في المحادثة
talk-invite-whom = من
talk-invite-how = من تدعوه يقرأ ويرد هنا من الآن. يرى المشارك من هو وأنك أنت من دعاه.
talk-invite-earlier = يمكنه أيضاً قراءة الرسائل السابقة
talk-invite = دعوة
talk-invite-done = تمت الدعوة.
talk-end = إنهاء الدعوة
talk-end-done = انتهت الدعوة.
talk-not-invitable = اختر موظفاً من القائمة.
talk-already-invited = هناك شخص مدعو بالفعل. أنهِ تلك الدعوة أولاً.
talk-threads = الدعوات
talk-no-threads = لست مدعواً إلى أي محادثة الآن.
