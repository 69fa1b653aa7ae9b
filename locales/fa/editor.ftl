# Draft: not yet reviewed by a translator.

### Staff write the instructions, and see what is left to do.

## The worklist
worklist-title = متن‌های نوشتنی
worklist-activities = فعالیت‌ها
worklist-no-activities = فعالیتی ندارید که درباره‌اش بنویسید.
worklist-left = { $texts ->
    [one] { $texts } متن برای دیدن
   *[other] { $texts } متن برای دیدن
}
worklist-to-do = کارها
worklist-all = همهٔ زبان‌ها
worklist-show = نشان بده
worklist-nothing = اینجا همه چیز آماده است.
worklist-activity = فعالیت
worklist-level = سطح
worklist-state = وضعیت

## The languages of the interface
interface-title = زبان‌های برنامه
interface-what = کلمه‌های دکمه‌ها و عنوان‌ها در فایل هستند. می‌توانید آن‌ها را دانلود کنید و به مترجم بدهید. آن‌ها بخشی از برنامه‌اند. پس کلمه‌های تازه با نسخهٔ بعدی می‌آیند. فایل‌ها را به سازندگان Steg بفرستید.
interface-messages = متن‌ها
interface-drafted = نویسنده
interface-reviewed = بررسی‌کننده
interface-nobody = هنوز هیچ‌کس

## The matrix
matrix-title = متن‌های فعالیت
matrix-caption = زبان‌ها و سطح‌ها
matrix-language = زبان
matrix-files = فایل
matrix-download = دانلود
matrix-open = باز کردن
matrix-write = نوشتن
matrix-written = نوشتهٔ { $name }، { $day }
matrix-came = همراه Steg آمد، { $day }
matrix-reviewed = بررسی { $name }، { $day }
matrix-waiting = { $people ->
    [one] { $people } شرکت‌کننده منتظر است
   *[other] { $people } شرکت‌کننده منتظر هستند
}

## How it stands with a text
state-missing = نیست
state-instead = این سطح خوانده می‌شود: { $level }
state-stale = قدیمی
state-draft = پیش‌نویس
state-reviewed = بررسی‌شده

## Writing
editor-back = همهٔ متن‌ها
editor-title = عنوان
editor-step = گام { $step }
editor-text = متن
editor-section = بخش
editor-picture = تصویر
editor-picture-none = بدون تصویر
editor-add = گام تازه
editor-up = بالا
editor-down = پایین
editor-remove = حذف
editor-look = دیدن
editor-save = ذخیره
editor-saved = متن ذخیره شد.
editor-not-saved = متن هنوز ذخیره نشده است.
editor-source-new = متن تازه:
editor-made-from = نوشته از روی: { $level }، نسخه { $version }.
editor-stale-what = متن سوئدی عوض شده است. آنچه تازه است کنار هر گام نوشته شده.
editor-start-with = نوشتن از روی:
editor-swedish-first = اول متن سوئدی را بنویسید.
editor-changed = کس دیگری نسخهٔ تازه‌ای ذخیره کرد. متن شما هنوز اینجاست. آن‌ها را مقایسه کنید. اگر ذخیره کنید، متن شما تازه‌ترین می‌شود.
editor-theirs = متن دیگر
editor-readability = متن چقدر آسان است؟
editor-readability-what = رایانه کلمه‌ها را می‌شمارد. نمی‌داند متن خوب است یا نه. متن سخت را هم می‌توانید ذخیره کنید.
editor-passes = متن برای این سطح به اندازه آسان است.
editor-too-hard = متن برای این سطح سخت است.
editor-no-gate = این سطح مرزی ندارد.
editor-figures = LIX { $lix }. کلمه در هر جمله: { $mean }. بلندترین جمله: { $longest } کلمه.
editor-figures-gate = LIX { $lix } (حداکثر { $most }). کلمه در هر جمله: { $mean } (حداکثر { $most_mean }). بلندترین جمله: { $longest } کلمه (حداکثر { $most_longest }).
editor-long-sentence = { $words } کلمه در یک جمله: { $sentence }
editor-long-words = کلمه‌های بلند: { $words }
editor-preview = در گوشی این‌طور دیده می‌شود
editor-versions = نسخه‌ها
editor-version = نسخه { $version }
editor-again = این نسخه را دوباره بردارید
editor-review = این زبان را می‌دانم. متن درست است.
editor-review-take = پس گرفتن بررسی
editor-review-said = متن بررسی شد.
editor-review-taken = متن دوباره پیش‌نویس است.
editor-title-empty = عنوان خالی است.
editor-step-empty = گام { $step } متن ندارد.
editor-title-too-long = عنوان خیلی بلند است. حداکثر { $most } نویسه.
editor-step-too-long = گام { $step } خیلی بلند است. حداکثر { $most } نویسه.
editor-title-unseen = عنوان نشانه‌هایی دارد که دیده نمی‌شوند. دوباره بنویسید.
editor-step-unseen = گام { $step } نشانه‌هایی دارد که دیده نمی‌شوند. دوباره بنویسید.
editor-no-steps = متن هیچ گامی ندارد.
editor-too-many-steps = گام‌ها زیاد است. حداکثر { $most }.
editor-file-refused = این فایل را نمی‌شود به کار برد. هیچ چیز عوض نشد. این‌ها را درست کنید:

## Translators' files
import-title = گرفتن فایل
import-what = فایل یک زبان را دانلود کنید. مترجم آن را پر می‌کند. اینجا بفرستید. اول می‌بینید چه تازه می‌شود.
import-file = فایل (.po)
import-look = نشان بده چه تازه است
import-changes = این تازه می‌شود
import-nothing = در فایل چیز تازه‌ای نیست.
import-stale = متن سوئدی بعد از ساختن فایل عوض شده است.
import-take = ذخیره به صورت پیش‌نویس

## What is wrong with a file; PO and UTF-8 stay
po-line = خط { $line }
po-encoding = نویسه‌ها خوانده نمی‌شوند. فایل را با UTF-8 ذخیره کنید.
po-syntax = این خط به شکل PO نیست.
po-too-large = فایل خیلی بزرگ است.
po-plural = فایل نباید شکل جمع داشته باشد.
po-fuzzy = متن نشان دارد که آماده نیست.
po-head = در سر فایل { $name } نیست یا نادرست است. فایل را دوباره دانلود کنید.
po-other-activity = فایل برای فعالیت دیگری است.
po-unknown-source = متن سوئدی این فایل اینجا نیست.
po-twice = { $key } دو بار آمده است.
po-unknown = { $key } در متن سوئدی نیست.
po-missing = { $key } در فایل نیست.
po-untranslated = { $key } ترجمه نشده است.
po-too-long = { $key } خیلی بلند است.
po-unseen = { $key } نشانه‌هایی دارد که دیده نمی‌شوند.
po-other-words = متن سوئدی { $key } در فایل عوض شده است.
po-gone = { $key } دیگر در متن سوئدی نیست. ترجمه‌اش گم می‌شد. فایل تازه‌ای دانلود کنید.
