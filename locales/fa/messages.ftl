# Draft: not yet reviewed by a translator.
### Messages between a participant and her counsellor.

messages-title = پیام‌ها
messages-none = هنوز پیامی نیست.
messages-you = شما
messages-new = جدید
messages-read = خوانده شد: { $at }
messages-not-read = هنوز خوانده نشده
messages-older = پیام‌های قدیمی‌تر
messages-newest = به جدیدترین پیام
messages-write = نوشتن برای { $name }
messages-who-reads = آنچه را اینجا می‌نویسید، { $name } می‌خواند. اگر مشاور شما عوض شود، مشاور جدید هم می‌تواند آن را بخواند. به هر زبانی که می‌خواهید بنویسید.
messages-no-counsellor = هنوز در اپ مشاور ندارید. از سرپرست فعالیت خود بپرسید با چه کسی صحبت کنید.
messages-sent = پیام شما فرستاده شد.
messages-not-sent = پیام فرستاده نشده است.
messages-to-the-fault = ببینید چه چیزی درست نیست
messages-draft = این را قبلاً نوشته‌اید. در همین گوشی ذخیره شده است. هنوز فرستاده نشده است.
messages-opened = پیام‌های شما
messages-text-empty = اول چیزی بنویسید.
messages-text-too-long =
    { $by ->
        [one] متن { $by } حرف زیادی دارد. آن را کوتاه کنید.
       *[other] متن { $by } حرف زیادی دارد. آن را کوتاه کنید.
    }

## The counsellor's desk.

messages-all-threads = همهٔ پیام‌ها
messages-person = صفحهٔ شرکت‌کننده
messages-no-participants = هنوز شرکت‌کننده‌ای ندارید.
messages-several = نوشتن برای چند نفر
messages-several-how = هر نفر متن را به صورت یک پیام جداگانه می‌گیرد. هیچ‌کس نمی‌بیند چه کسان دیگری آن را گرفته‌اند.
messages-text = پیام
messages-language = زبانی که به آن می‌نویسید
messages-nobody = حداقل یک شرکت‌کننده انتخاب کنید.
messages-language-unknown = یک زبان از لیست انتخاب کنید.
