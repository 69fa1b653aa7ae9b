# Draft: not yet reviewed by a translator.
### What caseworkers read as long as there are no month records and no orders.

records-later = این‌ها بعداً اینجا می‌آید
records-not-yet = هنوز گزارش ماهوار نیست. این نسخۀ Steg گزارش نمی‌سازد. هیچ چیز از شما پنهان نیست.
records-later-month = یک گزارش برای هر اشتراک‌کننده و هر ماه: نوبت‌ها، حاضری، و این‌که از کجا می‌دانیم.
records-later-frozen = گزارش قفل است. هر اصلاح یک نسخۀ نو می‌سازد که نشان می‌دهد چه چیزی تغییر کرده است.
records-later-board = گزارش نشان می‌دهد که چه شده است. کمیسیون (nämnden) تصمیم می‌گیرد. اپ هرگز تصمیم نمی‌گیرد.
records-until-then = حالا معلومات ضرورت دارید؟ از مشاور اشتراک‌کننده بپرسید.
orders-not-yet = هنوز فرمایش نیست. این نسخۀ Steg فرمایش نمی‌گیرد. هیچ چیز از شما پنهان نیست.
orders-later-order = فرمایش شما به کسی که فعالیت‌ها را تنظیم می‌کند، همراه با تصمیمی که فرمایش بر اساس آن است.
orders-later-meeting = جلسۀ شروع با اشتراک‌کننده و مشاور.
orders-until-then = تا آن وقت فرمایش را مثل امروز بدهید.
