# Draft: not yet reviewed by a translator.
### One message to many participants.

group-nobody-found = هیچ‌یک از اشتراک‌کنندگان شما مطابقت ندارد.
group-everybody = نمایش همه
group-any = همه
group-occasion = نوبت
group-activity = فعالیت
group-name = نام، یا بخشی از آن
group-show = نمایش
group-phrase = جملۀ آماده
group-own-words = کلمات خودم
group-own-words-how = آنچه خود شما می‌نویسید همان‌طور نشان داده می‌شود.
group-to =
    { $count ->
        [one] به { $count } اشتراک‌کننده
       *[other] به { $count } اشتراک‌کننده
    }
group-notice = مهم: باید فهمیده شود
group-notice-how = تا وقتی که اشتراک‌کننده جواب بدهد، بالای صفحۀ اول می‌ماند. می‌بینید چه وقت و به کدام زبان باز شد و جواب چیست.
group-preview = ببینید کی چه می‌گیرد
group-too-many = حداکثر { $most } اشتراک‌کننده انتخاب کنید.
group-preview-title = پیش از فرستادن
group-sent-title = فرستاده شد
group-unreachable =
    { $count ->
        [one] { $count } اشتراک‌کننده حالا در دسترس نیست. خانۀ او نشان نشده است. اگر پیام باید در اپ منتظر بماند، نشان کنید. زنگ بزنید یا در محل بگویید.
       *[other] { $count } اشتراک‌کننده حالا در دسترس نیستند. خانه‌های آن‌ها نشان نشده است. اگر پیام باید در اپ منتظر بماند، نشان کنید. زنگ بزنید یا در محل بگویید.
    }
group-is-notice = این یک پیام مهم است. اشتراک‌کننده جواب می‌دهد که فهمیده است یا نه.
group-no-way = هیچ موبایل وارد نشده
group-get-it =
    { $count ->
        [one] { $count } اشتراک‌کننده آن را این‌طور می‌گیرد
       *[other] { $count } اشتراک‌کننده آن را این‌طور می‌گیرند
    }
group-preview-how = هنوز چیزی فرستاده نشده است. نشان کسی را که نباید پیام را بگیرد بردارید.
group-again = شروع از نو
group-in-swedish = به سویدنی
group-other-language = به زبان اشتراک‌کننده نیست
group-sent =
    { $count ->
        [one] پیام به { $count } اشتراک‌کننده فرستاده شد.
       *[other] پیام به { $count } اشتراک‌کننده فرستاده شد.
    }
group-not-sent-to = فرستاده نشد به
