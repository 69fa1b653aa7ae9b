# Draft: not yet reviewed by a translator.
### Steps that somebody has recorded, and reading aloud.

## Reading aloud
listen-label = شنیدن متن
listen-play = گوش کنید
listen-pause = مکث
listen-stop = توقف
listen-back = قبلی
listen-next = بعدی
listen-slow = آهسته
listen-clip = صدای ضبط‌شده
listen-failed = صدا قطع شد. دوباره «گوش کنید» را بزنید، یا متن را بخوانید.
listen-refused = گوشی اجازهٔ صدا نداد. دوباره «گوش کنید» را بزنید.
listen-silent = صدا شروع نمی‌شود. شاید در این گوشی نباشد. متن را بخوانید، یا از کسی بخواهید برایتان بخواند.

## Recording steps: for staff
clips-title = صداهای ضبط‌شده
clips-what = مرحله‌ها را بلند بخوانید و ضبط کنید. آن وقت همه می‌توانند گوش کنند، حتی به زبان‌هایی که گوشی نمی‌تواند بخواند.
clips-no-activities = فعالیتی برای ضبط نیست.
clips-count = مرحله‌های ضبط‌شده: { $clips } از { $steps }
clips-outdated-count = صداهایی که دیگر درست نیستند: { $clips }
clips-texts = انتخاب متن
clips-how = آرام و واضح بخوانید، مرحله به مرحله. هر صدا حداکثر 3 دقیقه و 1 MB باشد. AAC (M4A) بهتر است، چون روی همهٔ گوشی‌ها پخش می‌شود. Opus (Ogg یا WebM) هم خوب است.
clips-none = هنوز ضبط نشده
clips-made = ضبط در { $day }. خواننده: { $name }. مدت: { $length }.
clips-outdated = متن بعد از آن تغییر کرده است. شرکت‌کننده‌ها دیگر این صدا را نمی‌شنوند. دوباره ضبط کنید. متن قبلی این بود:
clips-gone = این مرحله دیگر در متن نیست. کسی این صدا را نمی‌شنود. متن این بود:
clips-file = فایل صوتی
clips-save = ذخیرهٔ صدا
clips-saved = صدا ذخیره شد.
clips-remove = پاک کردن صدا
clips-removed = صدا پاک شد.
clips-record = ضبط
clips-record-end = پایان ضبط
clips-recording = الان ضبط می‌شود. متن را بلند بخوانید.
clips-recorded = صدا آماده است. اول گوش کنید، بعد ذخیره کنید.
clips-record-refused = مرورگر اجازهٔ میکروفون را ندارد. اجازه بدهید، یا یک فایل صوتی انتخاب کنید.
clips-record-missing = میکروفونی نیست. یک فایل صوتی انتخاب کنید.
clips-fault-nothing = چیزی برای ذخیره نیست. ضبط کنید، یا یک فایل صوتی انتخاب کنید.
clips-fault-large = فایل از 1 MB بزرگ‌تر است. کوتاه‌تر ضبط کنید.
clips-fault-long = صدا از 3 دقیقه طولانی‌تر است. کوتاه‌تر ضبط کنید.
clips-fault-kind = این فایل قابل استفاده نیست. باید صدا به شکل AAC (M4A) یا Opus (Ogg یا WebM) باشد.
clips-fault-changed = متن هنگام ضبط تغییر کرد. متن جدید را بخوانید و دوباره ضبط کنید.
clips-fault-kept = صدای قبلی هنوز هست.
