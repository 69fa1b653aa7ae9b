# Draft: not yet reviewed by a translator.

### Staff write the instructions, and see what is left to do.

## The worklist
worklist-title = متن‌ها برای نوشتن
worklist-activities = فعالیت‌ها
worklist-no-activities = فعالیتی ندارید که در بارۀ آن بنویسید.
worklist-left = { $texts ->
    [one] { $texts } متن برای دیدن
   *[other] { $texts } متن برای دیدن
}
worklist-to-do = کارها
worklist-all = همۀ زبان‌ها
worklist-show = نشان بده
worklist-nothing = اینجا همه چیز آماده است.
worklist-activity = فعالیت
worklist-level = سطح
worklist-state = حالت

## The languages of the interface
interface-title = زبان‌های برنامه
interface-what = کلمه‌های دکمه‌ها و عنوان‌ها در فایل هستند. می‌توانید آنها را داونلود کنید و به ترجمان بدهید. آنها بخشی از برنامه هستند. پس کلمه‌های نو با نسخۀ دیگر می‌آیند. فایل‌ها را به کسانی بفرستید که Steg را می‌سازند.
interface-messages = متن‌ها
interface-drafted = نویسنده
interface-reviewed = بررسی‌کننده
interface-nobody = هنوز هیچ‌کس

## The matrix
matrix-title = متن‌های فعالیت
matrix-caption = زبان‌ها و سطح‌ها
matrix-language = زبان
matrix-files = فایل
matrix-download = داونلود
matrix-open = باز کردن
matrix-write = نوشتن
matrix-written = نوشتۀ { $name }، { $day }
matrix-came = همراه Steg آمد، { $day }
matrix-reviewed = بررسی { $name }، { $day }
matrix-waiting = { $people ->
    [one] { $people } اشتراک‌کننده منتظر است
   *[other] { $people } اشتراک‌کننده منتظر هستند
}

## How it stands with a text
state-missing = نیست
state-instead = این سطح خوانده می‌شود: { $level }
state-stale = کهنه
state-draft = مسوده
state-reviewed = بررسی شده

## Writing
editor-back = همۀ متن‌ها
editor-title = عنوان
editor-step = قدم { $step }
editor-text = متن
editor-section = بخش
editor-picture = تصویر
editor-picture-none = بدون تصویر
editor-add = قدم نو
editor-up = بالا
editor-down = پایین
editor-remove = دور کردن
editor-look = دیدن
editor-save = ذخیره
editor-saved = متن ذخیره شد.
editor-not-saved = متن هنوز ذخیره نشده است.
editor-source-new = متن نو:
editor-made-from = نوشته از روی: { $level }، نسخۀ { $version }.
editor-stale-what = متن سویدنی تغییر کرده است. آنچه نو است در پهلوی هر قدم نوشته شده.
editor-start-with = نوشتن از روی:
editor-swedish-first = اول متن سویدنی را بنویسید.
editor-changed = کس دیگری نسخۀ نو ذخیره کرد. متن شما هنوز اینجاست. آنها را مقایسه کنید. اگر ذخیره کنید، متن شما نوترین می‌شود.
editor-theirs = متن دیگر
editor-readability = متن چقدر آسان است؟
editor-readability-what = کمپیوتر کلمه‌ها را حساب می‌کند. نمی‌داند متن خوب است یا نه. متن سخت را هم ذخیره کرده می‌توانید.
editor-passes = متن برای این سطح به اندازه آسان است.
editor-too-hard = متن برای این سطح سخت است.
editor-no-gate = این سطح حد ندارد.
editor-figures = LIX { $lix }. کلمه در هر جمله: { $mean }. درازترین جمله: { $longest } کلمه.
editor-figures-gate = LIX { $lix } (زیادترین { $most }). کلمه در هر جمله: { $mean } (زیادترین { $most_mean }). درازترین جمله: { $longest } کلمه (زیادترین { $most_longest }).
editor-long-sentence = { $words } کلمه در یک جمله: { $sentence }
editor-long-words = کلمه‌های دراز: { $words }
editor-preview = در موبایل این‌طور دیده می‌شود
editor-versions = نسخه‌ها
editor-version = نسخۀ { $version }
editor-again = این نسخه را دوباره بگیرید
editor-review = این زبان را می‌دانم. متن درست است.
editor-review-take = پس گرفتن بررسی
editor-review-said = متن بررسی شد.
editor-review-taken = متن دوباره مسوده است.
editor-title-empty = عنوان خالی است.
editor-step-empty = قدم { $step } متن ندارد.
editor-title-too-long = عنوان بسیار دراز است. تا { $most } حرف می‌شود.
editor-step-too-long = قدم { $step } بسیار دراز است. تا { $most } حرف می‌شود.
editor-title-unseen = عنوان علامت‌هایی دارد که دیده نمی‌شوند. دوباره بنویسید.
editor-step-unseen = قدم { $step } علامت‌هایی دارد که دیده نمی‌شوند. دوباره بنویسید.
editor-no-steps = متن هیچ قدم ندارد.
editor-too-many-steps = قدم‌ها زیاد است. تا { $most } می‌شود.
editor-file-refused = این فایل استفاده نمی‌شود. هیچ چیز تغییر نکرد. اینها را درست کنید:

## Translators' files
import-title = گرفتن فایل
import-what = فایل یک زبان را داونلود کنید. ترجمان آن را پر می‌کند. اینجا بفرستید. اول می‌بینید چه نو می‌شود.
import-file = فایل (.po)
import-look = نشان بده چه نو است
import-changes = این نو می‌شود
import-nothing = در فایل چیز نو نیست.
import-stale = متن سویدنی بعد از ساختن فایل تغییر کرده است.
import-take = ذخیره به شکل مسوده

## What is wrong with a file; PO and UTF-8 stay
po-line = خط { $line }
po-encoding = حروف خوانده نمی‌شوند. فایل را با UTF-8 ذخیره کنید.
po-syntax = این خط به شکل PO نیست.
po-too-large = فایل بسیار کلان است.
po-plural = فایل نباید شکل جمع داشته باشد.
po-fuzzy = متن نشان دارد که آماده نیست.
po-head = در سر فایل { $name } نیست یا غلط است. فایل را دوباره داونلود کنید.
po-other-activity = فایل برای فعالیت دیگر است.
po-unknown-source = متن سویدنی این فایل اینجا نیست.
po-twice = { $key } دو بار آمده است.
po-unknown = { $key } در متن سویدنی نیست.
po-missing = { $key } در فایل نیست.
po-untranslated = { $key } ترجمه نشده است.
po-too-long = { $key } بسیار دراز است.
po-unseen = { $key } علامت‌هایی دارد که دیده نمی‌شوند.
po-other-words = متن سویدنی { $key } در فایل تغییر کرده است.
po-gone = { $key } دیگر در متن سویدنی نیست. ترجمۀ آن گم می‌شد. فایل نو داونلود کنید.
