# Draft: not yet reviewed by a translator.
### Stand-ins for a supervisor.

stand-in-title = جانشین
stand-in-what = جانشین (vikarie) فقط این محل را می‌بیند و فقط امروز. کد و ورود او ساعت { $until } خودبه‌خود تمام می‌شود. نام جانشین کنار هر علامتی که می‌زند می‌آید. از جانشین بخواهید پیش از پایان روز همه چیز را بفرستد.
stand-in-name = نام جانشین
stand-in-make = ساختن کد برای امروز
stand-in-today = جانشین‌های امروز
stand-in-none = امروز جانشینی نیست.
stand-in-signed-in = وارد شده
stand-in-not-yet = هنوز وارد نشده
stand-in-end = پایان کار
stand-in-ended = کار جانشین تمام شد.
stand-in-for = این کد برای:
stand-in-until = امروز تا ساعت { $until } اعتبار دارد.
