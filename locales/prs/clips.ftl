# Draft: not yet reviewed by a translator.
### Steps that somebody has recorded, and reading aloud.

## Reading aloud
listen-label = شنیدن متن
listen-play = شنیدن
listen-pause = مکث
listen-stop = توقف
listen-back = قبلی
listen-next = بعدی
listen-slow = آهسته
listen-clip = صدای ثبت‌شده
listen-failed = صدا قطع شد. دوباره «شنیدن» را فشار دهید، یا متن را بخوانید.
listen-refused = موبایل اجازۀ صدا نداد. دوباره «شنیدن» را فشار دهید.
listen-silent = صدا شروع نمی‌شود. شاید در این موبایل نباشد. متن را بخوانید، یا از کسی بخواهید که برای شما بخواند.

## Recording steps: for staff
clips-title = صداهای ثبت‌شده
clips-what = قدم‌ها را بلند بخوانید و صدای خود را ثبت کنید. آن وقت همه می‌توانند بشنوند، به زبان‌هایی هم که موبایل خوانده نمی‌تواند.
clips-no-activities = فعالیتی برای ثبت صدا نیست.
clips-count = قدم‌های ثبت‌شده: { $clips } از { $steps }
clips-outdated-count = صداهایی که دیگر درست نیستند: { $clips }
clips-texts = انتخاب متن
clips-how = آرام و واضح بخوانید، قدم به قدم. هر صدا حداکثر 3 دقیقه و 1 MB باشد. AAC (M4A) بهتر است، چون در هر موبایل کار می‌کند. Opus (Ogg یا WebM) هم خوب است.
clips-none = هنوز صدا نیست
clips-made = ثبت شده در { $day }. خواننده: { $name }. مدت: { $length }.
clips-outdated = متن بعد از آن تغییر کرده است. اشتراک‌کننده‌ها این صدا را نمی‌شنوند. دوباره ثبت کنید. متن قبلی این بود:
clips-gone = این قدم دیگر در متن نیست. کسی این صدا را نمی‌شنود. متن این بود:
clips-file = فایل صدا
clips-save = حفظ صدا
clips-saved = صدا حفظ شد.
clips-remove = پاک کردن صدا
clips-removed = صدا پاک شد.
clips-record = ثبت صدا
clips-record-end = ختم ثبت
clips-recording = حالا صدا ثبت می‌شود. متن را بلند بخوانید.
clips-recorded = صدا آماده است. اول بشنوید، بعد حفظ کنید.
clips-record-refused = مرورگر اجازۀ میکروفون را ندارد. اجازه بدهید، یا یک فایل صدا انتخاب کنید.
clips-record-missing = میکروفون نیست. یک فایل صدا انتخاب کنید.
clips-fault-nothing = چیزی برای حفظ نیست. صدا ثبت کنید، یا یک فایل صدا انتخاب کنید.
clips-fault-large = فایل از 1 MB کلان‌تر است. کوتاه‌تر ثبت کنید.
clips-fault-long = صدا از 3 دقیقه درازتر است. کوتاه‌تر ثبت کنید.
clips-fault-kind = این فایل قابل استفاده نیست. باید صدا به شکل AAC (M4A) یا Opus (Ogg یا WebM) باشد.
clips-fault-changed = متن در وقت ثبت تغییر کرد. متن نو را بخوانید و دوباره ثبت کنید.
clips-fault-kept = صدای قبلی هنوز هست.
