# Draft: not yet reviewed by a translator.
### The demonstration's first page.

demo-title = Steg را امتحان کنید
demo-invented = این یک نمایش آزمایشی است. همهٔ آدم‌ها و آدرس‌ها ساختگی هستند.
demo-how = انتخاب کنید که می‌خواهید چه کسی باشید. آن وقت اپ را همان‌طور می‌بینید که آن شخص می‌بیند.
demo-languages = زبان این صفحه
demo-participants = شرکت‌کنندگان
demo-about-participants = برنامهٔ خود را می‌بینند، آمدن خود را ثبت می‌کنند، راهنما را می‌خوانند و برای مشاور خود می‌نویسند.
demo-counsellors = مشاوران
demo-about-counsellors = کار شرکت‌کنندگان خود را پیگیری می‌کنند و برای آن‌ها می‌نویسند.
demo-supervisors = سرپرستان
demo-about-supervisors = فعالیت را در محل اداره می‌کنند و می‌بینند چه کسی می‌آید.
demo-caseworkers = مددکاران اجتماعی (socialsekreterare)
demo-about-caseworkers = سفارش می‌دهند و گزارش ماهانه را می‌خوانند.
demo-administrators = مدیر سیستم
demo-about-administrators = محل‌ها، فعالیت‌ها و کارکنان کمون را وارد سیستم می‌کند.
demo-language = زبان اپ:
demo-level-very-easy = متن‌های سوئدی: خیلی آسان
demo-level-easy = متن‌های سوئدی: آسان
demo-level-ordinary = متن‌های سوئدی: معمولی
demo-stage = مرحله در طرح: { $name }
demo-more =
    { $count ->
        [one] { $count } نفر دیگر هم هست که اینجا نشان داده نمی‌شود.
       *[other] { $count } نفر دیگر هم هستند که اینجا نشان داده نمی‌شوند.
    }
