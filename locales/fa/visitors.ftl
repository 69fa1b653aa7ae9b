# Draft: not yet reviewed by a translator.
### Visitors who are on no list.

visitor-add = کسی که در لیست نیست
visitor-add-why = چند کلمه بنویسید تا آن شخص یادتان بماند. دربارهٔ سلامتی چیزی ننویسید. وقتی گفتید چه کسی بود، این کلمه‌ها پاک می‌شود.
visitor-note = چه کسی آمد؟
visitor-time = چه ساعتی؟
visitor-save = ذخیرهٔ مراجعه
visitor-waiting = مراجعهٔ افراد ناشناس
visitor-waiting-why = انتخاب کنید چه کسی بود. نامش اینجا نیست؟ از مشاور بخواهید او را در این محل ثبت کند. این مراجعه 30 روز منتظر می‌ماند.
visitor-who = چه کسی بود
visitor-choose = شخص را انتخاب کنید
visitor-place = علامت زدن «حاضر»
visitor-off = شرکت‌کننده نیست
visitor-note-empty = چند کلمه دربارهٔ کسی که آمد بنویسید.
visitor-note-long = حداکثر { $most } حرف بنویسید.
visitor-time-bad = ساعتی را بنویسید که گذشته است، مثلاً 09:15.
visitor-who-none = انتخاب کنید چه کسی بود.
visitor-gone = این مراجعه قبلاً تمام شده است.
