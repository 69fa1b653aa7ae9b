# Draft: not yet reviewed by a translator.
### The scanner: reading a code with the camera or from a picture.

scan-open = سکن کود
scan-close = بستن
scan-torch = چراغ
scan-type = نوشتن عددها
scan-photo = انتخاب عکس
scan-opening = کمره روشن می‌شود …
scan-aim = کمره را رو به کود بگیرید.
scan-found = کود خوانده شد.
scan-foreign = این کود مربوط چیز دیگر است. کود Steg را پیدا کنید.
scan-denied = Steg اجازۀ استفاده از کمره را ندارد، ولی راه‌های دیگر در پایین است.
scan-no-camera = نمی‌شود از کمره استفاده کرد، ولی راه‌های دیگر در پایین است.
scan-looking = کود را در عکس جستجو می‌کنیم …
scan-no-code = در عکس کود نیست. یک عکس نو از نزدیک‌تر بگیرید.
scan-unloaded = سکنر حالا باز نمی‌شود. دوباره کوشش کنید، یا عددها را بنویسید.
