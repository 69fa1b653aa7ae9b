# Draft: not yet reviewed by a translator.
### The demonstration's first page.

demo-title = Steg را امتحان کنید
demo-invented = این فقط یک نمایش برای امتحان کردن است. تمام آدم‌ها و آدرس‌ها خیالی هستند.
demo-how = انتخاب کنید که می‌خواهید چه کسی باشید. بعد اپ را همان‌طور می‌بینید که آن شخص می‌بیند.
demo-languages = زبان این صفحه
demo-participants = اشتراک‌کنندگان
demo-about-participants = تقسیم اوقات خود را می‌بینند، آمدن خود را ثبت می‌کنند، رهنمایی را می‌خوانند و به مشاور خود می‌نویسند.
demo-counsellors = مشاوران
demo-about-counsellors = کار اشتراک‌کنندگان خود را پیگیری می‌کنند و به آن‌ها می‌نویسند.
demo-supervisors = سرپرستان
demo-about-supervisors = فعالیت را در محل پیش می‌برند و می‌بینند چه کسی می‌آید.
demo-caseworkers = کارمندان خدمات اجتماعی (socialsekreterare)
demo-about-caseworkers = فرمایش می‌دهند و گزارش ماهوار را می‌خوانند.
demo-administrators = مدیر سیستم
demo-about-administrators = محل‌ها، فعالیت‌ها و کارمندان شاروالی را در سیستم درج می‌کند.
demo-language = زبان اپ:
demo-level-very-easy = متن‌های سویدنی: بسیار آسان
demo-level-easy = متن‌های سویدنی: آسان
demo-level-ordinary = متن‌های سویدنی: عادی
demo-stage = مرحله در پروگرام: { $name }
demo-more =
    { $count ->
        [one] { $count } نفر دیگر هم است که اینجا نشان داده نمی‌شود.
       *[other] { $count } نفر دیگر هم هستند که اینجا نشان داده نمی‌شوند.
    }
