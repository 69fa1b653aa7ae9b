# Draft: not yet reviewed by a translator.
### What caseworkers read as long as there are no month records and no orders.

records-later = این‌ها بعداً اینجا می‌آید
records-not-yet = هنوز گزارش ماهانه‌ای نیست. این نسخهٔ Steg گزارشی نمی‌سازد. چیزی از شما پنهان نشده است.
records-later-month = یک گزارش برای هر شرکت‌کننده و هر ماه: نوبت‌ها، حضور، و اینکه از کجا می‌دانیم.
records-later-frozen = گزارش قفل است. هر تصحیح یک نسخهٔ جدید می‌سازد که نشان می‌دهد چه چیزی تغییر کرده است.
records-later-board = گزارش نشان می‌دهد چه اتفاقی افتاده است. کمیته (nämnden) تصمیم می‌گیرد. نرم‌افزار هرگز تصمیم نمی‌گیرد.
records-until-then = الان اطلاعاتی لازم دارید؟ از مشاور شرکت‌کننده بپرسید.
orders-not-yet = هنوز سفارشی نیست. این نسخهٔ Steg سفارش نمی‌گیرد. چیزی از شما پنهان نشده است.
orders-later-order = سفارش شما به کسی که فعالیت‌ها را ترتیب می‌دهد، همراه با تصمیمی که سفارش بر پایهٔ آن است.
orders-later-meeting = جلسهٔ شروع با شرکت‌کننده و مشاور.
orders-until-then = تا آن وقت سفارش را مثل امروز بدهید.
