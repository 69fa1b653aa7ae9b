# Draft: not yet reviewed by a translator.
### My code: a participant's own code, for the staff to scan.

my-code-title = کود من
my-code-show = نشان دادن کود من
my-code-what = کود را به کارمندان نشان بدهید. وقتی آن را سکن کنند، می‌دانند که شما اینجا هستید.
my-code-label = کود شما
my-code-left = ثانیه تا کود بعدی:
my-code-changes = کود همیشه تبدیل می‌شود. به این خاطر عکس کهنۀ آن کار نمی‌کند.
my-code-offline = کود بدون انترنت هم کار می‌کند.
my-code-clock = به نظر می‌آید که ساعت موبایل شما درست نیست. آن را روی وقت اتومات بگذارید. اگر نه، کود بدون انترنت کار نمی‌کند.
my-code-failed = کود نشان داده نشد. وقتی انترنت دارید، صفحه را دوباره باز کنید.

person-code-title = کود یک شخص
person-code-what = این کودی است که یک اشتراک‌کننده به کارمندان نشان می‌دهد. فقط کارمندان باید آن را سکن کنند.
person-code-nothing = هیچ چیزی نشد. شما معلومات کسی را نمی‌بینید.
person-code-check-in = می‌خواهید آمدن خود را ثبت کنید؟ کود روی سکرین محل را سکن کنید.
