# Draft: not yet reviewed by a translator.
### A participant's goals.

goals-title = هدف‌های شما
goals-words-title = با کلمه‌های خودتان
goals-words-label = شما چه می‌خواهید؟ به هر زبانی که می‌خواهید بنویسید.
goals-words-empty = اول چیزی بنویسید.
goals-words-too-long =
    { $by ->
        [one] متن { $by } حرف زیادی دارد. آن را کوتاه کنید.
       *[other] متن { $by } حرف زیادی دارد. آن را کوتاه کنید.
    }
goals-words-who-reads = شما و مشاور شما این را می‌خوانید.
goals-words-saved = نوشتهٔ شما ذخیره شد.
goals-words-not-saved = نوشتهٔ شما ذخیره نشده است.
goals-words-to-the-fault = ببینید چه چیزی درست نیست
goals-words-draft = این را قبلاً نوشته‌اید. فقط در همین گوشی هست. اگر می‌خواهید بماند، «ذخیره» را بزنید.
goals-stage-title = الان اینجا هستید
goals-no-stage = هنوز کسی مرحلهٔ شما را وارد نکرده است. از مشاور خود بپرسید.
goals-way-title = کل مسیر
goals-you-are-here = شما اینجا هستید
goals-areas-title = روی این‌ها کار می‌کنید
goals-reached = انجام شد: { $on }
goals-under-way = در حال انجام
goals-to-come = بعداً
goals-reached-before =
    { $count ->
        [one] { $count } کار که قبلاً انجام داده‌اید
       *[other] { $count } کار که قبلاً انجام داده‌اید
    }
