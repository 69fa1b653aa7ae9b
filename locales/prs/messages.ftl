# Draft: not yet reviewed by a translator.
### Messages between a participant and her counsellor.

messages-title = پیام‌ها
messages-none = هنوز پیامی نیست.
messages-you = شما
messages-new = نو
messages-read = خوانده شد: { $at }
messages-not-read = هنوز خوانده نشده
messages-older = پیام‌های قدیمی‌تر
messages-newest = به تازه‌ترین پیام
messages-write = نوشتن به { $name }
messages-who-reads = آنچه را اینجا می‌نویسید، { $name } می‌خواند. اگر مشاور شما تبدیل شود، مشاور نو هم آن را خوانده می‌تواند. به هر زبانی که می‌خواهید بنویسید.
messages-no-counsellor = هنوز در اپ مشاور ندارید. از سرپرست فعالیت خود بپرسید که با چه کسی صحبت کنید.
messages-sent = پیام شما فرستاده شد.
messages-not-sent = پیام فرستاده نشده است.
messages-to-the-fault = ببینید چه چیزی درست نیست
messages-draft = این را پیش از این نوشته‌اید. در همین موبایل ذخیره شده است. هنوز فرستاده نشده است.
messages-opened = پیام‌های شما
messages-text-empty = اول چیزی بنویسید.
messages-text-too-long =
    { $by ->
        [one] متن { $by } حرف زیاد دارد. آن را کوتاه کنید.
       *[other] متن { $by } حرف زیاد دارد. آن را کوتاه کنید.
    }

## The counsellor's desk.

messages-all-threads = همۀ پیام‌ها
messages-person = صفحۀ اشتراک‌کننده
messages-no-participants = هنوز اشتراک‌کننده ندارید.
messages-several = نوشتن به چند نفر
messages-several-how = هر نفر متن را به شکل یک پیام جداگانه می‌گیرد. هیچ‌کس نمی‌بیند که دیگر چه کسانی آن را گرفته‌اند.
messages-text = پیام
messages-language = زبانی که به آن می‌نویسید
messages-nobody = حداقل یک اشتراک‌کننده را انتخاب کنید.
messages-language-unknown = یک زبان را از لیست انتخاب کنید.
