# Draft: not yet reviewed by a translator.
### Words of the trade: a word, her own list, the practice.

words-title = كلمة
words-mine = كلماتي
words-of = كلمات النشاط
words-of-empty = لا توجد كلمات هنا بعد.
words-activities = كلمات أنشطتك
words-back = رجوع:
words-mine-empty = قائمتك فارغة. اقرأ عن نشاط بالسويدية واضغط على كلمة تحتها نقاط.
words-on = إضافة إلى قائمتي
words-off = حذف من قائمتي
words-is-on = الكلمة في قائمتك.
words-known = { $count ->
    [zero] لا تعرف أي كلمة بعد.
    [one] تعرف كلمة واحدة.
    [two] تعرف كلمتين.
    [few] تعرف { $count } كلمات.
    [many] تعرف { $count } كلمة.
   *[other] تعرف { $count } كلمة.
}
words-counts = يحسب المرشد هذا التدريب ضمن أهدافك في اللغة.

## The practice: a picture, and which word it is
practice-title = تدريب على الكلمات
practice-what = ترى صورة. اختر الكلمة السويدية. عدد الصور ثماني صور على الأكثر.
practice-start = ابدأ
practice-too-few = عدد الكلمات التي لها صور قليل جداً الآن. حاول لاحقاً.
practice-of = الصورة { $at } من { $of }
practice-question = ما هي الكلمة؟
practice-right = صحيح!
practice-wrong = ليس تماماً. هذه هي الكلمة.
practice-chose = اخترت:
practice-next = الصورة التالية
practice-end = انظر إلى النتيجة
practice-done = أحسنت!
practice-score = الصحيح: { $right } من { $of }.
practice-again = تدريب مرة أخرى
practice-look = انظر إلى هذه مرة أخرى

## Seen by staff
desk-words = الكلمات
desk-words-score = كلمات تم التدريب عليها: { $practised }. كلمات معروفة: { $known }.
desk-words-known = الكلمة معروفة عندما يكون الجواب صحيحاً في ثلاثة أيام مختلفة.
desk-words-counts = التدريب يُحسب للغة
desk-words-counts-what = يظهر ذلك للمشارك مع الأهداف. أنت من يحدد المراحل.
words-setup-what = تظهر هذه الكلمات كروابط في النصوص السويدية للنشاط. الكلمات الجاهزة تأتي مع النص الجاهز.
words-setup-none = لا توجد كلمات لهذا النشاط بعد.
words-setup-translated = اللغات: { $count } من { $of }
words-edit = تغيير
words-remove = حذف
words-new = كلمة جديدة
words-change = تغيير الكلمة
words-field-swedish = الكلمة بالسويدية، مع en أو ett
words-field-forms = صيغ الكلمة، وبينها فاصلة
words-field-forms-hint = كما تظهر الكلمة في النصوص: handske, handsken, handskar.
words-field-sentence = جملة قصيرة بسويدية سهلة جداً
words-field-picture = الصورة
words-picture-none = بدون صورة
words-translations = بلغات أخرى

## What is wrong with a word
words-no-word = اكتب الكلمة بالسويدية.
words-no-forms = اكتب صيغة واحدة للكلمة على الأقل.
words-no-sentence = اكتب جملة قصيرة فيها الكلمة.
words-too-long = أحد النصوص طويل جداً. الحد الأقصى: { $most } حرفاً.
words-too-many-forms = صيغ الكلمة كثيرة جداً. الحد الأقصى: { $most }.
