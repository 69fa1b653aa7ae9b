# Draft: not yet reviewed by a translator.
### The municipality's page.

setup-saved = ذخیره شد.
setup-programme = طرح
setup-participants = شرکت‌کنندگان
setup-activities = فعالیت‌ها
setup-occasions = نوبت‌های 7 روز آینده
setup-staff = کارکنان
setup-name = نام
setup-role = نقش
setup-devices = دستگاه‌های واردشده
setup-invite = دعوت
setup-unassigned = شرکت‌کنندگان بدون مشاور
setup-unassigned-what = این‌ها مشاوری ندارند که دعوتشان کند. شما می‌توانید دعوت کنید.
setup-sites = محل‌ها
setup-nobody-leads = اینجا سرپرستی نیست.
setup-take-off = برداشتن از اینجا
setup-add-supervisor = اضافه کردن سرپرست
setup-add = اضافه کردن
setup-new-staff = کارمند جدید
setup-name-empty = یک نام بنویسید.
setup-name-too-long = نام خیلی بلند است. حداکثر { $most } حرف می‌تواند داشته باشد.
setup-name-unseen = نام حرف‌هایی دارد که دیده نمی‌شوند. آن را با دست بنویسید.
setup-role-unknown = یک نقش از لیست انتخاب کنید.
setup-not-supervisor = نشد. این شخص سرپرست نیست، یا این محل دیگر وجود ندارد.
setup-screens = نمایشگرها
setup-screens-none = هیچ نمایشگری وصل نیست. سرپرست در محل خود نمایشگر را وصل می‌کند.
