# Draft: not yet reviewed by a translator.
### Words of the trade: a word, her own list, the practice.

words-title = واژه
words-mine = واژه‌های من
words-of = واژه‌های فعالیت
words-of-empty = اینجا هنوز واژه‌ای نیست.
words-activities = واژه‌های فعالیت‌های شما
words-back = بازگشت:
words-mine-empty = فهرست شما خالی است. دربارهٔ یک فعالیت به سوئدی بخوانید و واژه‌ای را که زیرش نقطه‌چین دارد فشار دهید.
words-on = به فهرست من اضافه کنید
words-off = از فهرست من بردارید
words-is-on = این واژه در فهرست شما است.
words-known = { $count ->
    [one] شما { $count } واژه بلدید.
   *[other] شما { $count } واژه بلدید.
}
words-counts = مشاور این تمرین را برای هدف‌های زبان شما حساب می‌کند.

## The practice: a picture, and which word it is
practice-title = تمرین واژه‌ها
practice-what = یک تصویر می‌بینید. واژهٔ سوئدی را انتخاب کنید. حداکثر هشت تصویر است.
practice-start = شروع کنید
practice-too-few = هنوز واژه‌های تصویردار کم است. بعداً بیایید.
practice-of = تصویر { $at } از { $of }
practice-question = کدام واژه است؟
practice-right = درست!
practice-wrong = نه کاملاً. واژه این است.
practice-chose = شما انتخاب کردید:
practice-next = تصویر بعدی
practice-end = نتیجه را ببینید
practice-done = خوب تمرین کردید!
practice-score = درست: { $right } از { $of }.
practice-again = دوباره تمرین کنید
practice-look = این‌ها را دوباره ببینید

## Seen by staff
desk-words = واژه‌ها
desk-words-score = واژه‌های تمرین‌شده: { $practised }. واژه‌های بلد: { $known }.
desk-words-known = وقتی جواب در سه روز مختلف درست باشد، واژه بلد حساب می‌شود.
desk-words-counts = تمرین برای زبان حساب می‌شود
desk-words-counts-what = شرکت‌کننده آن را در هدف‌ها می‌بیند. مرحله‌ها را خود شما علامت می‌زنید.
words-setup-what = واژه‌ها در متن‌های سوئدی فعالیت علامت می‌خورند. واژه‌های آماده همراه متن آماده می‌آیند.
words-setup-none = این فعالیت هنوز واژه ندارد.
words-setup-translated = زبان‌ها: { $count } از { $of }
words-edit = تغییر دادن
words-remove = حذف کردن
words-new = واژهٔ تازه
words-change = تغییر دادن واژه
words-field-swedish = واژه به سوئدی، با en یا ett
words-field-forms = شکل‌ها، با ویرگول بین آن‌ها
words-field-forms-hint = همان‌طور که واژه در متن‌ها آمده: handske, handsken, handskar.
words-field-sentence = یک جملهٔ کوتاه به سوئدی خیلی آسان
words-field-picture = تصویر
words-picture-none = بدون تصویر
words-translations = به زبان‌های دیگر

## What is wrong with a word
words-no-word = واژه را به سوئدی بنویسید.
words-no-forms = دست‌کم یک شکل واژه را بنویسید.
words-no-sentence = یک جملهٔ کوتاه با واژه بنویسید.
words-too-long = یک متن خیلی بلند است. حداکثر { $most } نویسه.
words-too-many-forms = شکل‌های واژه زیاد است. حداکثر { $most } بنویسید.
