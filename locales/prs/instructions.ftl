# Draft: not yet reviewed by a translator.
### What to do at each activity.

instructions-title = رهنمایی
instructions-all = همۀ فعالیت‌ها
instructions-empty = هنوز فعالیت ندارید. وقتی فعالیت داشته باشید، اینجا می‌خوانید که چه کار کنید.
instructions-none = هنوز متنی نیست. از سرپرست خود بپرسید.
instructions-next = دفعۀ بعد
instructions-fallback = زبان این متن: { $language }. هنوز متنی به دری نیست.
instructions-others = این متن را به این زبان‌ها خوانده می‌توانید:
instructions-swedish = به سویدنی بخوانید
instructions-levels = انتخاب کنید که متن سویدنی چقدر آسان باشد
instructions-draft = این ترجمه مسوده است. هنوز کسی آن را ندیده است.
instructions-understand = فهمیدم
instructions-understood = شما گفتید که فهمیدید: { $day }.
instructions-changed = شما متن سابقه را خواندید: { $day }. متن نو است. دوباره بخوانید.
instructions-not-understood = نمی‌فهمم. به مشاور می‌نویسم.
instructions-wish = می‌خواهم به این زبان بخوانم: { $language }
instructions-wished = مشاور می‌بیند که می‌خواهید به این زبان بخوانید: { $language }.
instructions-none-yet = هنوز متن نیست.

## The parts of an instruction
section-where = چه وقت و کجا
section-way = چطور می‌رسید
section-bring = چه بیاورید و بپوشید
section-work = چه کار می‌کنیم
section-safety = مصئونیت
section-breaks = تفریح، نماز، تشناب
section-ask = بپرسید
section-absent = مریض یا ناوقت

## Seen by staff
desk-instructions = رهنمایی‌ها
desk-instructions-understood = فهمیده به { $day }: { $language }، { $level }، نسخه { $version }.
desk-instructions-outdated = نسخه نوتر هست.
desk-instructions-wish = می‌خواهد به این زبان بخواند: { $language }.
shipped-title = رهنمایی‌ها
shipped-back = شاروالی
shipped-what = Steg متن‌های آماده دارد. برای فعالیت یک متن انتخاب کنید. نسخه‌های سابقه می‌مانند.
shipped-text = متن آماده
shipped-take = این متن را بگیرید
shipped-wishes = { $people ->
    [one] { $people } اشتراک‌کننده می‌خواهد به این زبان بخواند: { $language }.
   *[other] { $people } اشتراک‌کننده می‌خواهند به این زبان بخوانند: { $language }.
}
shipped-edit = نوشتن و بررسی متن‌ها
