# Draft: not yet reviewed by a translator.
### What to do at each activity.

instructions-title = راهنما
instructions-all = همهٔ فعالیت‌ها
instructions-empty = هنوز فعالیتی ندارید. وقتی فعالیت داشته باشید، اینجا می‌خوانید چه کار کنید.
instructions-none = هنوز متنی نیست. از سرپرست خود بپرسید.
instructions-next = دفعهٔ بعد
instructions-fallback = زبان این متن: { $language }. هنوز متنی به فارسی نیست.
instructions-others = این متن را به این زبان‌ها می‌توانید بخوانید:
instructions-swedish = به سوئدی بخوانید
instructions-levels = انتخاب کنید متن سوئدی چقدر آسان باشد
instructions-draft = این ترجمه پیش‌نویس است. هنوز کسی آن را بررسی نکرده است.
instructions-understand = فهمیدم
instructions-understood = شما گفتید که فهمیدید: { $day }.
instructions-changed = شما متن قدیمی را خواندید: { $day }. متن تازه است. دوباره بخوانید.
instructions-not-understood = نمی‌فهمم. به مشاور می‌نویسم.
instructions-wish = می‌خواهم به این زبان بخوانم: { $language }
instructions-wished = مشاور می‌بیند که می‌خواهید به این زبان بخوانید: { $language }.
instructions-none-yet = هنوز متنی نیست.

## The parts of an instruction
section-where = کی و کجا
section-way = چطور می‌رسید
section-bring = چه بیاورید و بپوشید
section-work = چه کار می‌کنیم
section-safety = ایمنی
section-breaks = استراحت، نماز، دستشویی
section-ask = بپرسید
section-absent = بیمار یا دیر

## Seen by staff
desk-instructions = راهنماها
desk-instructions-understood = فهمیده در { $day }: { $language }، { $level }، نسخه { $version }.
desk-instructions-outdated = نسخه تازه‌تر هست.
desk-instructions-wish = می‌خواهد به این زبان بخواند: { $language }.
shipped-title = راهنماها
shipped-back = کمون
shipped-what = Steg متن‌های آماده دارد. برای فعالیت یک متن انتخاب کنید. نسخه‌های قدیمی می‌مانند.
shipped-text = متن آماده
shipped-take = این متن را بردارید
shipped-wishes = { $people ->
    [one] { $people } شرکت‌کننده می‌خواهد به این زبان بخواند: { $language }.
   *[other] { $people } شرکت‌کننده می‌خواهند به این زبان بخوانند: { $language }.
}
shipped-edit = نوشتن و بررسی متن‌ها
