# Draft: not yet reviewed by a translator.
### The municipality's page.

setup-saved = ذخیره شد.
setup-programme = پروگرام
setup-participants = اشتراک‌کنندگان
setup-activities = فعالیت‌ها
setup-occasions = نوبت‌های 7 روز آینده
setup-staff = کارمندان
setup-name = نام
setup-role = وظیفه
setup-devices = دستگاه‌های داخل اپ
setup-invite = دعوت
setup-unassigned = اشتراک‌کنندگان بدون مشاور
setup-unassigned-what = این‌ها مشاوری ندارند که دعوت‌شان کند. شما می‌توانید دعوت کنید.
setup-sites = محل‌ها
setup-nobody-leads = اینجا سرپرست نیست.
setup-take-off = برداشتن از اینجا
setup-add-supervisor = اضافه کردن سرپرست
setup-add = اضافه کردن
setup-new-staff = کارمند نو
setup-name-empty = یک نام بنویسید.
setup-name-too-long = نام بسیار دراز است. حداکثر { $most } حرف داشته می‌تواند.
setup-name-unseen = نام حرف‌هایی دارد که دیده نمی‌شوند. آن را با دست بنویسید.
setup-role-unknown = یک وظیفه را از لیست انتخاب کنید.
setup-not-supervisor = نشد. این شخص سرپرست نیست، یا این محل دیگر وجود ندارد.
setup-screens = سکرین‌ها
setup-screens-none = هیچ سکرین وصل نیست. سرپرست در محل خود سکرین را وصل می‌کند.
