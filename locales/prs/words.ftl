# Draft: not yet reviewed by a translator.
### Words of the trade: a word, her own list, the practice.

words-title = کلمه
words-mine = کلمه‌های من
words-of = کلمه‌های فعالیت
words-of-empty = اینجا هنوز کلمه نیست.
words-activities = کلمه‌های فعالیت‌های شما
words-back = برگشت:
words-mine-empty = لست شما خالی است. دربارۀ یک فعالیت به سویدنی بخوانید و کلمه‌ای را که زیرش نقطه دارد فشار دهید.
words-on = به لست من اضافه کنید
words-off = از لست من بردارید
words-is-on = این کلمه در لست شما است.
words-known = { $count ->
    [one] شما { $count } کلمه یاد دارید.
   *[other] شما { $count } کلمه یاد دارید.
}
words-counts = مشاور این تمرین را برای هدف‌های زبان شما حساب می‌کند.

## The practice: a picture, and which word it is
practice-title = تمرین کلمه‌ها
practice-what = یک عکس می‌بینید. کلمۀ سویدنی را انتخاب کنید. حداکثر هشت عکس است.
practice-start = شروع کنید
practice-too-few = هنوز کلمه‌های عکس‌دار کم است. بعدتر بیایید.
practice-of = عکس { $at } از { $of }
practice-question = کدام کلمه است؟
practice-right = درست!
practice-wrong = نه کاملاً. کلمه این است.
practice-chose = شما انتخاب کردید:
practice-next = عکس بعدی
practice-end = نتیجه را ببینید
practice-done = خوب تمرین کردید!
practice-score = درست: { $right } از { $of }.
practice-again = دوباره تمرین کنید
practice-look = این‌ها را دوباره ببینید

## Seen by staff
desk-words = کلمه‌ها
desk-words-score = کلمه‌های تمرین‌شده: { $practised }. کلمه‌های یادگرفته: { $known }.
desk-words-known = وقتی جواب در سه روز مختلف درست باشد، کلمه یادگرفته حساب می‌شود.
desk-words-counts = تمرین برای زبان حساب می‌شود
desk-words-counts-what = اشتراک‌کننده آن را در هدف‌ها می‌بیند. مرحله‌ها را خود شما نشانی می‌کنید.
words-setup-what = کلمه‌ها در متن‌های سویدنی فعالیت نشانی می‌شوند. کلمه‌های آماده همراه متن آماده می‌آیند.
words-setup-none = این فعالیت هنوز کلمه ندارد.
words-setup-translated = زبان‌ها: { $count } از { $of }
words-edit = تغییر دادن
words-remove = حذف کردن
words-new = کلمۀ نو
words-change = تغییر دادن کلمه
words-field-swedish = کلمه به سویدنی، با en یا ett
words-field-forms = شکل‌ها، با کامه در بین
words-field-forms-hint = همان‌طور که کلمه در متن‌ها است: handske, handsken, handskar.
words-field-sentence = یک جملۀ کوتاه به سویدنی بسیار آسان
words-field-picture = عکس
words-picture-none = بدون عکس
words-translations = به زبان‌های دیگر

## What is wrong with a word
words-no-word = کلمه را به سویدنی بنویسید.
words-no-forms = حداقل یک شکل کلمه را بنویسید.
words-no-sentence = یک جملۀ کوتاه با کلمه بنویسید.
words-too-long = یک متن بسیار دراز است. حداکثر { $most } حرف.
words-too-many-forms = شکل‌های کلمه زیاد است. حداکثر { $most } بنویسید.
