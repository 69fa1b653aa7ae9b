# Draft: not yet reviewed by a translator.
### A participant's goals.

goals-title = هدف‌های شما
goals-words-title = با کلمه‌های خودتان
goals-words-label = شما چه می‌خواهید؟ به هر زبانی که می‌خواهید بنویسید.
goals-words-empty = اول چیزی بنویسید.
goals-words-too-long =
    { $by ->
        [one] متن { $by } حرف زیاد دارد. آن را کوتاه کنید.
       *[other] متن { $by } حرف زیاد دارد. آن را کوتاه کنید.
    }
goals-words-who-reads = شما و مشاور شما این را می‌خوانید.
goals-words-saved = نوشتۀ شما ذخیره شد.
goals-words-not-saved = نوشتۀ شما ذخیره نشده است.
goals-words-to-the-fault = ببینید چه چیزی درست نیست
goals-words-draft = این را پیش از این نوشته‌اید. فقط در همین موبایل است. اگر می‌خواهید بماند، «ذخیره» را فشار دهید.
goals-stage-title = حالا اینجا هستید
goals-no-stage = هنوز کسی مرحلۀ شما را درج نکرده است. از مشاور خود بپرسید.
goals-way-title = تمام راه
goals-you-are-here = شما اینجا هستید
goals-areas-title = بالای این‌ها کار می‌کنید
goals-reached = انجام شد: { $on }
goals-under-way = در حال انجام
goals-to-come = بعداً
goals-reached-before =
    { $count ->
        [one] { $count } کار که پیش از این انجام داده‌اید
       *[other] { $count } کار که پیش از این انجام داده‌اید
    }
