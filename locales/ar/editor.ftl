# Draft: not yet reviewed by a translator.

### Staff write the instructions, and see what is left to do.

## The worklist
worklist-title = نصوص للكتابة
worklist-activities = الأنشطة
worklist-no-activities = لا توجد أنشطة تكتب عنها.
worklist-left = { $texts ->
    [zero] لا نصوص للنظر فيها
    [one] نص واحد للنظر فيه
    [two] نصان للنظر فيهما
    [few] { $texts } نصوص للنظر فيها
    [many] { $texts } نصاً للنظر فيها
   *[other] { $texts } نص للنظر فيها
}
worklist-to-do = ما يجب عمله
worklist-all = كل اللغات
worklist-show = عرض
worklist-nothing = كل شيء جاهز هنا.
worklist-activity = النشاط
worklist-level = المستوى
worklist-state = الحالة

## The languages of the interface
interface-title = لغات التطبيق
interface-what = كلمات الأزرار والعناوين محفوظة في ملفات. يمكن تنزيلها وإعطاؤها لمترجم. هي جزء من البرنامج. لذلك تأتي الكلمات الجديدة مع النسخة القادمة. أرسل الملفات إلى من يطوّر Steg.
interface-messages = النصوص
interface-drafted = الكاتب
interface-reviewed = المراجع
interface-nobody = لا أحد بعد

## The matrix
matrix-title = نصوص النشاط
matrix-caption = اللغات والمستويات
matrix-language = اللغة
matrix-files = ملف
matrix-download = تنزيل
matrix-open = فتح
matrix-write = كتابة
matrix-written = كتبه { $name }، { $day }
matrix-came = جاء مع Steg، { $day }
matrix-reviewed = راجعه { $name }، { $day }
matrix-waiting = { $people ->
    [zero] لا أحد ينتظر
    [one] مشارك واحد ينتظر
    [two] مشاركان ينتظران
    [few] { $people } مشاركين ينتظرون
    [many] { $people } مشاركاً ينتظرون
   *[other] { $people } مشارك ينتظرون
}

## How it stands with a text
state-missing = غير موجود
state-instead = يُقرأ بمستوى: { $level }
state-stale = قديم
state-draft = مسودة
state-reviewed = تمت مراجعته

## Writing
editor-back = كل النصوص
editor-title = العنوان
editor-step = الخطوة { $step }
editor-text = النص
editor-section = القسم
editor-picture = الصورة
editor-picture-none = بلا صورة
editor-add = خطوة جديدة
editor-up = إلى الأعلى
editor-down = إلى الأسفل
editor-remove = حذف
editor-look = معاينة
editor-save = حفظ
editor-saved = تم حفظ النص.
editor-not-saved = لم يُحفظ النص بعد.
editor-source-new = النص الجديد:
editor-made-from = مكتوب من: { $level }، النسخة { $version }.
editor-stale-what = تغيّر النص السويدي. الجديد مكتوب عند كل خطوة.
editor-start-with = الكتابة من:
editor-swedish-first = اكتب النص السويدي أولاً.
editor-changed = حفظ شخص آخر نسخة جديدة. نصك ما زال هنا. قارن بينهما. إذا حفظت يصبح نصك هو الأحدث.
editor-theirs = النص الآخر
editor-readability = ما مدى سهولة النص؟
editor-readability-what = الحاسوب يعدّ الكلمات. لا يعرف إن كان النص جيداً. يمكن حفظ نص صعب أيضاً.
editor-passes = النص سهل بما يكفي لهذا المستوى.
editor-too-hard = النص صعب جداً لهذا المستوى.
editor-no-gate = ليس لهذا المستوى حد.
editor-figures = LIX { $lix }. كلمات في الجملة: { $mean }. أطول جملة: { $longest } كلمة.
editor-figures-gate = LIX { $lix } (الحد { $most }). كلمات في الجملة: { $mean } (الحد { $most_mean }). أطول جملة: { $longest } كلمة (الحد { $most_longest }).
editor-long-sentence = { $words } كلمة في جملة واحدة: { $sentence }
editor-long-words = كلمات طويلة: { $words }
editor-preview = هكذا يظهر على الهاتف
editor-versions = النسخ
editor-version = النسخة { $version }
editor-again = استخدم هذه النسخة مرة أخرى
editor-review = أعرف اللغة. النص صحيح.
editor-review-take = إلغاء المراجعة
editor-review-said = تمت مراجعة النص.
editor-review-taken = النص مسودة مرة أخرى.
editor-title-empty = العنوان ناقص.
editor-step-empty = لا نص في الخطوة { $step }.
editor-title-too-long = العنوان طويل جداً. الحد { $most } حرفاً.
editor-step-too-long = الخطوة { $step } طويلة جداً. الحد { $most } حرفاً.
editor-title-unseen = في العنوان رموز لا تُرى. اكتبه مرة أخرى.
editor-step-unseen = في الخطوة { $step } رموز لا تُرى. اكتبها مرة أخرى.
editor-no-steps = لا خطوات في النص.
editor-too-many-steps = خطوات النص كثيرة جداً. الحد { $most }.
editor-file-refused = لا يمكن استخدام الملف. لم يتغير شيء. صحّح ما يلي:

## Translators' files
import-title = استلام ملف
import-what = نزّل ملفاً للغة. يملؤه المترجم. أرسله هنا. ترى أولاً ما سيتغير.
import-file = ملف (.po)
import-look = عرض الجديد
import-changes = هذا هو الجديد
import-nothing = لا جديد في الملف.
import-stale = تغيّر النص السويدي بعد عمل الملف.
import-take = حفظ كمسودة

## What is wrong with a file; PO and UTF-8 stay
po-line = السطر { $line }
po-encoding = لا يمكن قراءة الحروف. احفظ الملف بصيغة UTF-8.
po-syntax = السطر لا يتبع صيغة PO.
po-too-large = الملف كبير جداً.
po-plural = لا يجوز في الملف صيغ جمع.
po-fuzzy = النص مؤشَّر كغير جاهز.
po-head = في رأس الملف { $name } ناقص أو خطأ. نزّل الملف مرة أخرى.
po-other-activity = الملف لنشاط آخر.
po-unknown-source = النص السويدي في الملف غير موجود هنا.
po-twice = { $key } موجود مرتين.
po-unknown = { $key } غير موجود في النص السويدي.
po-missing = { $key } ناقص في الملف.
po-untranslated = { $key } غير مترجم.
po-too-long = { $key } طويل جداً.
po-unseen = في { $key } رموز لا تُرى.
po-other-words = تغيّر النص السويدي عند { $key } في الملف.
po-gone = { $key } لم يعد في النص السويدي. ستضيع ترجمته. نزّل ملفاً جديداً.
