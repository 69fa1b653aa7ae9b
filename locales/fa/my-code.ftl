# Draft: not yet reviewed by a translator.
### My code: a participant's own code, for the staff to scan.

my-code-title = کد من
my-code-show = نمایش کد من
my-code-what = کد را به کارکنان نشان دهید. وقتی آن را اسکن کنند، می‌دانند که شما اینجا هستید.
my-code-label = کد شما
my-code-left = ثانیه تا کد بعدی:
my-code-changes = کد مرتب عوض می‌شود. برای همین عکس قدیمی آن کار نمی‌کند.
my-code-offline = کد بدون اینترنت هم کار می‌کند.
my-code-clock = به نظر می‌رسد ساعت گوشی شما درست نیست. آن را روی زمان خودکار بگذارید. وگرنه کد بدون اینترنت کار نمی‌کند.
my-code-failed = کد نشان داده نشد. وقتی اینترنت دارید، صفحه را دوباره باز کنید.

person-code-title = کد یک شخص
person-code-what = این کدی است که یک شرکت‌کننده به کارکنان نشان می‌دهد. فقط کارکنان باید آن را اسکن کنند.
person-code-nothing = هیچ اتفاقی نیفتاد. شما اطلاعات کسی را نمی‌بینید.
person-code-check-in = می‌خواهید آمدن خود را ثبت کنید؟ کد روی نمایشگر محل را اسکن کنید.
