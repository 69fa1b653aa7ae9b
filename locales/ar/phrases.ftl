# Draft: not yet reviewed by a translator.
### What counsellors write all day, to pick and fill; what participants answer with one tap.
### Filled in: $activity its name, $site the place's name, $day a written-out day, $time 09:00, $person a member of staff, $document the name of a paper.

## group: moved
phrase-moved-time = موعد جديد لنشاط «{ $activity }»: { $day }، الساعة { $time }. الموعد القديم ملغى.
phrase-moved-day = يوم جديد لنشاط «{ $activity }»: { $day }. نبدأ في الساعة المعتادة.
phrase-starts-earlier = يوم { $day } نبدأ قبل الوقت المعتاد. النشاط: { $activity }. الرجاء الحضور الساعة { $time }.
phrase-starts-later = يوم { $day } نبدأ بعد الوقت المعتاد. النشاط: { $activity }. الرجاء الحضور الساعة { $time }.
phrase-ends-earlier = يوم { $day } ننتهي قبل الوقت المعتاد. النشاط: { $activity }. يمكنك المغادرة الساعة { $time } بعد تسجيل الخروج.
phrase-schedule-changed = تغيّر جدولك ابتداءً من يوم { $day }. يمكنك رؤيته في التطبيق تحت «الجدول».

## group: cancelled
phrase-cancelled-day = ألغينا نشاط «{ $activity }» يوم { $day }. لا حاجة إلى الحضور. لا يُحسب ذلك عليك.
phrase-cancelled-week = ألغينا نشاط «{ $activity }» أسبوعاً كاملاً ابتداءً من يوم { $day }. لا حاجة إلى الحضور في ذلك الأسبوع. لا يُحسب ذلك عليك.
phrase-cancelled-for-now = توقف نشاط «{ $activity }» ابتداءً من يوم { $day }. سأكتب إليك عندما نبدأ من جديد. لا يُحسب ذلك عليك.
phrase-closed = المكان مغلق يوم { $day }. المكان: { $site }. لا حاجة إلى الحضور.
phrase-holiday = يوم { $day } عطلة رسمية. لا نعمل في هذا اليوم. لا حاجة إلى الحضور.

## group: place
phrase-new-place = مكان جديد لنشاط «{ $activity }» يوم { $day }: { $site }. من المفيد النظر إلى الخريطة في التطبيق قبل يوم.
phrase-other-entrance = الدخول يوم { $day } من باب آخر. المكان: { $site }. إذا صعب العثور عليه، يمكنك الكتابة إليّ.

## group: bring
phrase-bring-boots = الرجاء إحضار جزمة مطر يوم { $day }. الأرض مبللة.
phrase-work-clothes = المطلوب يوم { $day }: ملابس لا بأس أن تتسخ.
phrase-warm-clothes = الطقس بارد يوم { $day }. من الأفضل لبس ملابس دافئة وقبعة وقفازات.
phrase-bring-lunch = الرجاء إحضار طعام وماء يوم { $day }. سنأخذ استراحة للأكل.
phrase-bring-paper = الرجاء إحضار هذه الورقة يوم { $day }: { $document }.
phrase-bring-id = الرجاء إحضار بطاقة الهوية أو جواز السفر يوم { $day }. إذا لم يكن لديك، يمكنك الكتابة إليّ.
phrase-bring-pen = الرجاء إحضار قلم ودفتر يوم { $day }.

## group: missed
phrase-missed-you = افتقدناك يوم { $day }. النشاط: { $activity }. هل أنت بخير؟ يمكنك الكتابة إليّ.
phrase-missed-several-days = لم أرك منذ أيام. هل أنت بخير؟ يمكنك الاتصال بي أو الكتابة إليّ.
phrase-missed-say-why = لم نرك يوم { $day }. الرجاء الضغط على «لم أستطع الحضور» في التطبيق وذكر السبب. إذا لم يعمل ذلك، يمكنك الكتابة إليّ.
phrase-came-late = كان وصولك متأخراً يوم { $day }. هل الطريق أو الوقت صعب عليك؟ يمكنك الكتابة إليّ، وسنجد حلاً معاً.
phrase-forgot-check-out = لم يُسجَّل خروجك يوم { $day }. الرجاء فتح التطبيق والإجابة عن السؤال «متى غادرت؟».

## group: call
phrase-call-me = الرجاء الاتصال بي عندما يمكنك ذلك. إذا كان الاتصال صعباً، يمكنك الكتابة هنا.
phrase-i-call-you = سأتصل بك يوم { $day }، الساعة { $time }. إذا لم يناسبك الوقت، يمكنك الكتابة إليّ.
phrase-tried-to-call = حاولت الاتصال بك. يمكنك الاتصال بي أو الكتابة إليّ عندما يناسبك.
phrase-my-number-new = لدي رقم هاتف جديد. الرقم القديم لا يعمل. إذا أردت أن أتصل بك، يمكنك الكتابة هنا.

## group: meeting
phrase-meeting = لدينا لقاء يوم { $day }، الساعة { $time }. المكان: { $site }. إذا لم يكن الحضور ممكناً، يمكنك الكتابة إليّ.
phrase-meeting-moved = للقائنا موعد جديد: { $day }، الساعة { $time }. المكان: { $site }.
phrase-meeting-cancelled = ألغينا لقاءنا يوم { $day }. لا حاجة إلى الحضور. سأكتب إليك عندما يكون لدينا موعد جديد.
phrase-meeting-by-phone = لقاؤنا يوم { $day } سيكون بالهاتف. سأتصل بك الساعة { $time }. لا حاجة إلى الحضور.
phrase-meeting-interpreter = سيكون معنا مترجم في لقائنا يوم { $day }، الساعة { $time }. هذا مجاني لك. الرجاء كتابة اللغة المناسبة لك.
phrase-start-meeting = أهلاً بك في لقائك الأول يوم { $day }، الساعة { $time }. المكان: { $site }. سنضع خطة معاً.

## group: document
phrase-document-needed = أحتاج إلى ورقة منك: { $document }. آخر يوم لتسليمها: { $day }. إذا كان ذلك صعباً، يمكنك الكتابة إليّ.
phrase-document-received = شكراً. وصلتني الورقة: { $document }.
phrase-doctor-certificate = أحتاج إلى شهادة من طبيبك. آخر يوم لتسليمها: { $day }. الرجاء عدم الكتابة عن المرض هنا.

## group: thanks
phrase-thank-you = شكراً! قرأت رسالتك.
phrase-get-well = شكراً لإخباري. أتمنى لك الشفاء العاجل!
phrase-well-done = أحسنت! نرى تقدمك يوماً بعد يوم.

## group: other
phrase-new-activity = لديك نشاط جديد: { $activity }. البداية: { $day }، الساعة { $time }. المكان: { $site }.
phrase-welcome = أهلاً بك في نشاط «{ $activity }»! التعليمات موجودة في التطبيق. إذا كان هناك شيء صعب، يمكنك سؤالي.
phrase-first-day = يومك الأول: { $day }. الرجاء الحضور الساعة { $time }. سيساعدك هناك: { $person }.
phrase-read-instruction = الرجاء قراءة التعليمات: { $activity }. ثم الضغط على «فهمت». إذا كان هناك شيء غير مفهوم، يمكنك الكتابة إليّ.
phrase-check-in = الرجاء تسجيل الحضور بهاتفك عند الوصول. الرمز على الشاشة. إذا لم يعمل ذلك، يمكنك سؤال المشرف.
phrase-other-leader = المشرف مريض. يوم { $day } يكون مع المجموعة: { $person }. الرجاء الحضور كالمعتاد.
phrase-please-confirm = الرجاء قراءة رسالتي السابقة. بعد قراءتها يكفي الجواب بكلمة نعم.
phrase-can-you-come = هل يمكنك الحضور يوم { $day }، الساعة { $time }؟ الجواب: نعم أو لا.
phrase-no-bus = الحافلة لا تعمل يوم { $day }. هل يوجد طريق آخر؟ إذا لم يكن الحضور ممكناً، يمكنك الكتابة إليّ.
phrase-report-sick = عند المرض: الرجاء الضغط على «لا أستطيع الحضور» في التطبيق قبل البداية. هكذا في كل مرة.
phrase-answer-later = قرأت رسالتك. سأرد عليك في موعد أقصاه { $day }.

## The groups' names, for the counsellor who looks for a phrase.
phrase-group-moved = موعد جديد
phrase-group-cancelled = إلغاء
phrase-group-place = المكان
phrase-group-bring = إحضار
phrase-group-missed = غياب أو تأخر
phrase-group-call = الهاتف
phrase-group-meeting = لقاء
phrase-group-document = أوراق
phrase-group-thanks = شكر وتشجيع
phrase-group-other = أخرى

## Quick answers of the participant; they stand on small buttons and arrive as messages.
quick-yes = نعم.
quick-no = لا.
quick-thank-you = شكراً!
quick-not-understood = لا أفهم.
quick-call-me = الرجاء الاتصال بي.
quick-ill = أشعر بالمرض اليوم.
quick-late = سأتأخر.
quick-cannot-come = لا أستطيع الحضور.
