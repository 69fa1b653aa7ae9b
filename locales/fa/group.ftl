# Draft: not yet reviewed by a translator.
### One message to many participants.

group-nobody-found = هیچ‌کدام از شرکت‌کنندگان شما مطابقت ندارد.
group-everybody = نمایش همه
group-any = همه
group-occasion = نوبت
group-activity = فعالیت
group-name = نام، یا بخشی از آن
group-show = نمایش
group-phrase = جملهٔ آماده
group-own-words = کلمات خودم
group-own-words-how = آنچه خودتان می‌نویسید همان‌طور نشان داده می‌شود.
group-to =
    { $count ->
        [one] به { $count } شرکت‌کننده
       *[other] به { $count } شرکت‌کننده
    }
group-notice = مهم: باید فهمیده شود
group-notice-how = تا وقتی شرکت‌کننده پاسخ بدهد، بالای صفحهٔ اول می‌ماند. می‌بینید کی و به چه زبانی باز شد و پاسخ چیست.
group-preview = ببینید چه کسی چه می‌گیرد
group-too-many = حداکثر { $most } شرکت‌کننده انتخاب کنید.
group-preview-title = پیش از فرستادن
group-sent-title = فرستاده شد
group-unreachable =
    { $count ->
        [one] { $count } شرکت‌کننده الان در دسترس نیست. خانهٔ او علامت ندارد. اگر پیام باید در اپ منتظر بماند، علامت بزنید. زنگ بزنید یا در محل بگویید.
       *[other] { $count } شرکت‌کننده الان در دسترس نیستند. خانه‌های آن‌ها علامت ندارد. اگر پیام باید در اپ منتظر بماند، علامت بزنید. زنگ بزنید یا در محل بگویید.
    }
group-is-notice = این یک پیام مهم است. شرکت‌کننده پاسخ می‌دهد که فهمیده است یا نه.
group-no-way = هیچ گوشی‌ای وارد نشده
group-get-it =
    { $count ->
        [one] { $count } شرکت‌کننده آن را این‌طور می‌گیرد
       *[other] { $count } شرکت‌کننده آن را این‌طور می‌گیرند
    }
group-preview-how = هنوز چیزی فرستاده نشده است. علامت کسی را که نباید پیام را بگیرد بردارید.
group-again = شروع از نو
group-in-swedish = به سوئدی
group-other-language = به زبان شرکت‌کننده نیست
group-sent =
    { $count ->
        [one] پیام به { $count } شرکت‌کننده فرستاده شد.
       *[other] پیام به { $count } شرکت‌کننده فرستاده شد.
    }
group-not-sent-to = فرستاده نشد به
